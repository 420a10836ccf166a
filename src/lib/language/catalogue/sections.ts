import type { Language } from '../prose.ts';
import type { Translation } from './translation.ts';

const zh = {
	industry: {
		countsLabel: (period: string) => `${period}企业、行业和产品中增长与下降的个数`,
		countsSubtitle: (period: string) => `一格代表一户企业、一个行业大类或一种产品，${period}`,
		firms: '企业',
		industries: '行业大类',
		products: '产品',
		stopped: '停产',
		lowerOutput: '产值下降',
		rising: '增长',
		falling: '下降',
		rest: '其余',
		productsUnsaid: '产品同比下降所比的量，原文未说明',
		directionsTitle: '同一行业，两个方向',
		directionsReason:
			'前者是扣除价格因素的实际增速，后者是未扣除价格因素的名义增速，二者指标和价格口径都不同，方向相反并不矛盾；不在同一坐标轴上比较，也不相减。'
	},
	services: {
		slopeLabel: (from: string, to: string) => `规模以上服务业营业收入累计同比增速，${from}与${to}`,
		slopeDerived: '虚线一端为计算数：由本期公布的增速与公布的变化还原',
		industries: '行业门类',
		rising: '增长',
		rest: '其余',
		industriesLabel: (period: string) => `${period}营业收入增长的行业门类个数`,
		industriesSubtitle: (period: string) => `一格代表一个行业门类，${period}营业收入，同比`,
		restQuoted: '其余行业的走向原文有歧义，只作引文',
		quotedTitle: '原文有歧义，只作引文',
		ambiguousDirection: '“增速”与“下降”连用，可以指收入减少，也可以指收入仍增长而增速放慢，原文没有说明。',
		ambiguousBasis: '降幅是当月数还是累计数，是收入的降幅还是增速回落的百分点，原文没有说明。',
		ambiguousPooled: '所说降幅是几个行业合计的还是各自的，原文没有说明。',
		notDrawn: '读法不同，数就不同，因此不绘图、不计算；标出的词可点开看出处。',
		alsoQuoted: '同段另有：',
		surveyLabel: (period: string) => `${period}规模以上服务业景气调查中作此回答的企业占比`,
		surveySubtitle: (period: string) => `规模以上服务业景气调查，${period}，占企业的%`,
		surveyOverlap: '各问题由同一批企业回答，相互交叉，不可加总',
		surveyRest: '其余回答的占比：原文未公布'
	},
	investment: {
		waterfallLabel: (whole: string, period: string) => `${period}各部分对${whole}增速的拉动`,
		waterfallSubtitle: (whole: string, period: string) =>
			`对${whole}增速的拉动，百分点，${period}，由占比和增速计算；须线为修约区间`,
		publishedGrowth: '公布的增速',
		noRates: '贡献率不列出',
		standingLabel: (period: string) => `${period}投资增速的位次`,
		standingSubtitle: (period: string) => `一格代表一个地区，第一位在最左，${period}累计同比`,
		rankAmong: (set: string) => `在${set}中`
	},
	targets: {
		heading: '最近到期的计划目标',
		related: '相关，口径不同',
		same: '同一口径',
		scope: '这些目标与本页指标相关而口径不同，完成情况未公布，因此不与本页的数比较。',
		groups: { next: '最近到期', later: '以后到期', passed: '期限已过', undated: '期限原文未注明' },
		counted: (group: string, count: number) => `${group}：${count}项`,
		due: '期限',
		actual: '完成情况',
		unpublished: '未公布',
		base: (year: string) => `${year}年为基期`,
		chartLabel: (field: string) => `${field}：各年目标值`,
		chartSubtitle: (what: string, unit: string) => `${what}，${unit}，横轴为期限所在年份`,
		chartNote: '双线为计划目标，点线只连接目标；完成情况未公布',
		ownAxis: '纵轴与其他图不同，高低不可相比'
	}
} as const;

const en: Translation<typeof zh> = {
	industry: {
		countsLabel: (period) => `How many enterprises, industries and products rose and fell, ${period}`,
		countsSubtitle: (period) => `One square is one enterprise, one industry or one product, ${period}`,
		firms: 'Enterprises',
		industries: 'Industries',
		products: 'Products',
		stopped: 'Stopped',
		lowerOutput: 'Lower output',
		rising: 'Rising',
		falling: 'Falling',
		rest: 'Others',
		productsUnsaid: 'The source does not say which quantity of the products fell on the year',
		directionsTitle: 'One industry, two directions',
		directionsReason:
			'The first is a real rate, net of price changes; the second is nominal, price changes included. Indicator and prices both differ, so opposite signs are no contradiction; the two share no axis and are not subtracted.'
	},
	services: {
		slopeLabel: (from, to) =>
			`Growth of business revenue of service enterprises above designated size, year to date, ${from} and ${to}`,
		slopeDerived:
			'The end of the broken line is computed: restored from growth and its change, both published with this release',
		industries: 'Industries',
		rising: 'Rising',
		rest: 'Others',
		industriesLabel: (period) => `Industries with rising business revenue, ${period}`,
		industriesSubtitle: (period) =>
			`One square is one industry (section), business revenue on the year, ${period}`,
		restQuoted: 'What the text says of the others is ambiguous and quoted only',
		quotedTitle: 'Ambiguous in the source, quoted only',
		ambiguousDirection:
			'“Growth” is said “to decline”: revenue may have fallen, or risen more slowly than before; the text does not say which.',
		ambiguousBasis:
			'Whether the declines are of a single month or of the year to date, falls of revenue or points of growth, the text does not say.',
		ambiguousPooled: 'Whether they are of the industries together or of each, the text does not say.',
		notDrawn:
			'Each reading gives another number, so nothing is drawn or computed; the marked words lead to the source.',
		alsoQuoted: 'In the same passage: ',
		surveyLabel: (period) =>
			`Share of enterprises that gave these answers in the business climate survey, ${period}`,
		surveySubtitle: (period) =>
			`Business climate survey of service enterprises above designated size, ${period}, % of enterprises`,
		surveyOverlap:
			'The same enterprises answered each question: the shares overlap and are not to be added up',
		surveyRest: 'Shares of the other answers: not published in the source'
	},
	investment: {
		waterfallLabel: (whole, period) => `What the parts contributed to growth of ${whole}, ${period}`,
		waterfallSubtitle: (whole, period) =>
			`Contribution to growth of ${whole}, percentage points, ${period}, computed from shares and growth; whiskers are rounding intervals`,
		publishedGrowth: 'Published growth',
		noRates: 'No contribution rates',
		standingLabel: (period) => `Rank by growth of investment, ${period}`,
		standingSubtitle: (period) =>
			`One cell is one region, the first at the left, by growth on the year, ${period}`,
		rankAmong: (set) => `Among ${set}`
	},
	targets: {
		heading: 'Nearest plan targets',
		related: 'related, another scope',
		same: 'same scope',
		scope:
			'These targets are related to the indicators of this page but of another scope, and no results have been published, so they are not compared with the figures of this page.',
		groups: {
			next: 'Due next',
			later: 'Due later',
			passed: 'Past their due date',
			undated: 'Due date not stated in the source'
		},
		counted: (group, count) => `${group}: ${count}`,
		due: 'Due',
		actual: 'Result',
		unpublished: 'not published',
		base: (year) => `base ${year}`,
		chartLabel: (field) => `${field}: targets by year`,
		chartSubtitle: (what, unit) => `${what}, ${unit}, by the year in which they are due`,
		chartNote: 'Double rules are targets of a plan, dotted lines join targets alone; results not published',
		ownAxis: 'This panel has an axis of its own: heights cannot be compared'
	}
};

/** Words of the sections of the overview that carry no number about the economy, an object for each section. */
export function sectionsText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}
