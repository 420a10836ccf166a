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
			'前者按可比价计算，是扣除价格因素的实际增速；后者按现价计算，未扣除价格因素。二者所量不同，方向相反并不矛盾，因此不同轴，也不相减。'
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
		lowerOutput: 'Output value down',
		rising: 'Rising',
		falling: 'Falling',
		rest: 'Others',
		productsUnsaid: 'The source does not say which quantity of the products fell on the year',
		directionsTitle: 'One industry, two directions',
		directionsReason:
			'The first is a real rate at comparable prices; the second is a nominal rate at current prices, price changes included. They measure different things, so opposite signs are no contradiction; they share no axis and are not subtracted.'
	}
};

/** Words of the sections of the overview that carry no number about the economy, an object for each section. */
export function sectionsText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}
