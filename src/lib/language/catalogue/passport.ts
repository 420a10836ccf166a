import type { Language } from '../prose.ts';
import type { Translation } from './translation.ts';

const zh = {
	dated: '文件日期',
	undated: '原文未注明',
	titled: (name: string, period: string, id: string) => `${name}，${period}（${id}）`,
	identified: (text: string, id: string) => `${text}（${id}）`,
	subject: (period: string, region: string, indicator: string) => `${period}，${region}${indicator}`,
	part: (subject: string, part: string) => `${subject}中，${part}`,
	whole: '总体',
	derived: (subject: string, name: string, result: string) => `${subject}的${name}为${result}`,
	others: (subject: string) => `${subject}以外的部分`,
	share: (subject: string, number: string) => `${subject}占${number}`,
	contributionRate: (subject: string, number: string) => `${subject}对总体增长的贡献率为${number}`,
	contributed: (subject: string, number: string, sign: -1 | 0 | 1) =>
		sign < 0 ? `${subject}下拉总体${number}` : `${subject}拉动总体增长${number}`,
	grew: (subject: string, growth: string, formula: string) => `${subject}同比${growth}（${formula}）`,
	changed: (subject: string, compared: string, period: string, number: string, sign: -1 | 0 | 1) =>
		sign === 0
			? `${subject}${compared}与${period}持平`
			: `${subject}${compared}比${period}${sign > 0 ? '高' : '低'}${number}`,
	sum: (subject: string, measure: string, result: string) => `${subject}各项${measure}合计为${result}`,
	ranked: (subject: string, compared: string, place: string) => `${subject}${compared}在所列地区中居${place}`,
	compared: (subject: string, compared: string, comparison: string) => `${subject}${compared}${comparison}`,
	exact: '个数、位次与方向为精确数，没有区间。',
	promise: '目标是承诺的数，不是测量结果，没有区间。',
	among: (id: string, rank: string) => `${id}是位次${rank}所排的个数，与位次出自同一句话。`,
	listed: (id: string, text: string) => `${id}：${text}`,
	overview: (period: string) => `${period}总览`,
	due: (words: string) => `原文：${words}`,
	dueInferred: '原文未写明期限，由文件的年限推定。',
	ownCitation: (form: string) => `本数 · ${form}`,
	sourceCitation: (form: string, place: number | null) => `所据文件${place ?? ''} · ${form}`,
	inputsMarked: '标出的词就是计算所用的数',
	issueNumber: '期号',
	fragmentOf: (indicator: string) => `这段数据的读法：${indicator}`,
	fields: {
		period: (month: string) => `期次，${month}`,
		single: '当月同比增速，%',
		toDate: '年初至当月累计同比增速，%'
	},
	fieldIsFigure: '本数',
	range: (low: string, high: string) => `${low}～${high}`,
	target: (subject: string, metric: string) => (subject === '' ? metric : `${subject}：${metric}`),
	figureOf: (id: string) => `数字${id}的出处`
} as const;

const en: Translation<typeof zh> = {
	dated: 'Date of the document',
	undated: 'not stated in the source',
	titled: (name, period, id) => `${name}, ${period} (${id})`,
	identified: (text, id) => `${text} (${id})`,
	subject: (period, region, indicator) => `${indicator} in ${region}, ${period}`,
	part: (subject, part) => `${part} within ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
	whole: 'the total',
	derived: (subject, name, result) =>
		`${subject}: ${name.charAt(0).toLowerCase()}${name.slice(1)}, ${result}`,
	others: (subject) => `All but ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
	share: (subject, number) => `${subject}: ${number} of the total`,
	contributionRate: (subject, number) => `${subject}: ${number} of growth of the total`,
	contributed: (subject, number, sign) =>
		sign < 0
			? `${subject}: took ${number} off growth of the total`
			: `${subject}: contributed ${number} to growth of the total`,
	grew: (subject, growth, formula) =>
		`${subject}: ${growth} on the year (${formula.charAt(0).toLowerCase()}${formula.slice(1)})`,
	changed: (subject, compared, period, number, sign) =>
		sign === 0
			? `${subject}: ${compared} the same as in ${period}`
			: `${subject}: ${compared} ${number} ${sign > 0 ? 'above' : 'below'} that of ${period}`,
	sum: (subject, measure, result) => `${subject}: ${measure}, all together, ${result}`,
	ranked: (subject, compared, place) => `${subject}: ${place} of the regions listed by ${compared}`,
	compared: (subject, compared, comparison) => `${subject}: ${compared} ${comparison}`,
	exact: 'Counts, ranks and directions are exact and have no interval.',
	promise: 'A target is a promise, not a measurement, and has no interval.',
	among: (id, rank) => `${id} is how many the rank ${rank} is among; both stand in one sentence.`,
	listed: (id, text) => `${id}: ${text}`,
	overview: (period) => `Overview of ${period}`,
	due: () => 'As the text states',
	ownCitation: (form) => `This figure · ${form}`,
	sourceCitation: (form, place) => `Source${place === null ? '' : ` ${place}`} · ${form}`,
	inputsMarked: 'The marked words are the numbers used',
	issueNumber: 'Issue',
	fragmentOf: (indicator) => `How to read it: ${indicator}`,
	fields: {
		period: (month) => `Period, ${month}`,
		single: 'Growth on the year in the single month, %',
		toDate: 'Growth on the year from January to that month, %'
	},
	fieldIsFigure: 'this figure',
	dueInferred: 'The text states no date; inferred from the years of the document.',
	range: (low, high) => `${low} to ${high}`,
	target: (_subject, metric) => metric,
	figureOf: (id) => `Where figure ${id} comes from`
};

/** Further words of a figure's passport: titles, and the notes of targets and ranks. */
export function passportText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}
