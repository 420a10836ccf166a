/** The forms of charts, by the folder in which each is drawn. */
export const chartForms = [
	'bar',
	'bullet',
	'dumbbell',
	'grouped',
	'interval',
	'line',
	'multiples',
	'rank',
	'share',
	'slope',
	'strip',
	'trajectory',
	'units',
	'waterfall'
] as const;
export type ChartForm = (typeof chartForms)[number];

/** What a form is called, for those who do not see it. */
export const formWords: Readonly<Record<ChartForm, { readonly zh: string; readonly en: string }>> = {
	bar: { zh: '条形图', en: 'a bar chart' },
	bullet: { zh: '目标对照图', en: 'a bullet chart' },
	dumbbell: { zh: '哑铃图', en: 'a dumbbell chart' },
	grouped: { zh: '分组条形图', en: 'a grouped bar chart' },
	interval: { zh: '区间图', en: 'an interval chart' },
	line: { zh: '折线图', en: 'a line chart' },
	multiples: { zh: '一组小图', en: 'a set of small charts' },
	rank: { zh: '位次图', en: 'a chart of ranks' },
	share: { zh: '构成图', en: 'a chart of shares' },
	slope: { zh: '坡度图', en: 'a slope chart' },
	strip: { zh: '位置图', en: 'a dot chart' },
	trajectory: { zh: '目标走势图', en: 'a chart of targets' },
	units: { zh: '计数方格图', en: 'a chart of unit squares' },
	waterfall: { zh: '瀑布图', en: 'a waterfall chart' }
};

/** What numbers do, by sign: above, below, at zero; in English for one and for several. */
export const courses = {
	changes: {
		zh: ['增长', '下降', '持平'],
		en: [
			['rises', 'rise'],
			['falls', 'fall'],
			['is unchanged', 'are unchanged']
		]
	},
	signed: {
		zh: ['为正', '为负', '为零'],
		en: [
			['is above zero', 'are above zero'],
			['is below zero', 'are below zero'],
			['is zero', 'are zero']
		]
	}
} as const;

/** What several numbers are; in English for one and for several. */
export const statusWords = {
	published: ['是公布数', 'is published', 'are published'],
	derived: ['是计算数', 'is computed', 'are computed'],
	target: ['是目标', 'is a target', 'are targets'],
	ambiguous: ['原文有歧义', 'is ambiguous in the source', 'are ambiguous in the source'],
	missing: ['未公布', 'is not published', 'are not published']
} as const;
/** How a number is known, in the order in which a summary tells it. */
export const statuses = ['published', 'derived', 'target', 'ambiguous', 'missing'] as const;
