import type { Language } from '../prose.ts';
import type { Translation } from './translation.ts';

const zh = {
	title: '总览',
	controls: '选择',
	release: '期次',
	indicator: '指标',
	allIndicators: '全部指标',
	otherRegions: '其他地区',
	breakdown: '分组',
	everyBreakdown: '原文全部分组',
	comparators: '对比',
	basis: '口径',
	latest: '最新一期',
	sections: {
		IVA: '工业',
		FAI: '投资',
		SRV_REV: '服务业',
		parts: '分组情况',
		counts: '增长与下降的个数',
		shares: '占比',
		survey: '景气调查',
		quoted: '只作引文'
	},
	headline: {
		position: '位置',
		rank: '位次',
		series: '历次公布',
		change: '与上月相比',
		asPublished: '累计同比'
	},
	sectorGrowthUnpublished: '各行业增速：未见统计部门公布',
	reasons: {
		notSeen: (region: string) => `${region}：未见公布，本站未收录同期同口径数`,
		rank: '位次：原文未公布',
		change: '与上月相比的变化：原文未公布',
		comparators: '未见同期同口径的对比地区公布数',
		parts: '未见分组数公布',
		basis: (region: string) => `${region}：只公布了单月数，与累计数不作比较`,
		latest: (region: string, period: string) =>
			`${region}：本站所收同口径数最近一期为${period}，期次不同，不作比较`
	},
	positionLabel: (period: string) => `${period}各指标增速与其他地区相比`,
	positionSubtitle: (period: string) => `同比增速，%，${period}；各指标分别成轴，可比价与现价不同轴`,
	cutBar: '超出坐标轴的条形以断口标出，所印数值为原文公布数',
	remainder: '其余',
	thisPart: '这些企业',
	shareOf: (whole: string) => `占${whole}`,
	ofGrowth: '占增长',
	noRevision: '至今没有修订'
} as const;

const en: Translation<typeof zh> = {
	title: 'Overview',
	controls: 'Choose',
	release: 'Period',
	indicator: 'Indicator',
	allIndicators: 'All indicators',
	otherRegions: 'Other regions',
	breakdown: 'Breakdown',
	everyBreakdown: 'Every breakdown published',
	comparators: 'Compare with',
	basis: 'Basis',
	latest: 'Latest',
	sections: {
		IVA: 'Industry',
		FAI: 'Investment',
		SRV_REV: 'Services',
		parts: 'By part',
		counts: 'How many rose and fell',
		shares: 'Shares',
		survey: 'Business climate survey',
		quoted: 'Quoted only'
	},
	headline: {
		position: 'Position',
		rank: 'Rank',
		series: 'As published over time',
		change: 'Compared with the month before',
		asPublished: 'Year to date, on the year'
	},
	sectorGrowthUnpublished: 'Growth by industry: no publication by the statistical authority was found',
	reasons: {
		notSeen: (region) =>
			`${region}: not found published; this site holds no figure for this period and basis`,
		rank: 'Rank: not published in the source',
		change: 'Change from the month before: not published in the source',
		comparators: 'No published figure of a comparison region for the same period and basis was found',
		parts: 'No published figures by part were found',
		basis: (region) =>
			`${region}: only a single-month figure was published, not compared with the year to date`,
		latest: (region, period) =>
			`${region}: the latest figure on this basis that this site holds is for ${period}; different period, not compared`
	},
	positionLabel: (period) => `Growth of each indicator beside other regions, ${period}`,
	positionSubtitle: (period) =>
		`Growth on the year, %, ${period}; each indicator has its own axis, real and nominal rates share none`,
	cutBar: 'A bar that would leave the axis is cut; the number printed on it is the published one',
	remainder: 'Others',
	thisPart: 'These enterprises',
	shareOf: (whole) => `Of ${whole}`,
	ofGrowth: 'Of growth',
	noRevision: 'No revision so far'
};

/** Words of the overview that carry no number about the economy. */
export function overviewText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}
