import type { Language } from '../prose.ts';
import type { Translation } from './translation.ts';

const zh = {
	whole: '总体',
	dated: '文件日期',
	undated: '原文未注明',
	titled: (name: string, period: string, id: string) => `${name}，${period}（${id}）`,
	identified: (text: string, id: string) => `${text}（${id}）`,
	subject: (period: string, region: string, indicator: string) => `${period}，${region}${indicator}`,
	part: (subject: string, part: string) => `${subject}中，${part}`,
	derived: (subject: string, name: string, result: string) => `${subject}，${name}${result}`,
	compared: (subject: string, comparison: string) => `${subject}${comparison}`,
	exact: '个数、位次与方向为精确数，没有区间。',
	promise: '目标是承诺的数，不是测量结果，没有区间。',
	among: (id: string, rank: string) => `${id}是位次${rank}所排的个数，与位次出自同一句话。`,
	listed: (id: string, text: string) => `${id}：${text}`,
	overview: (period: string) => `${period}总览`,
	due: (words: string) => `原文：${words}`,
	dueInferred: '原文未写明期限，由文件的年限推定。',
	range: (low: string, high: string) => `${low}～${high}`,
	target: (subject: string, metric: string) => (subject === '' ? metric : `${subject}：${metric}`),
	figureOf: (id: string) => `数字${id}的出处`
} as const;

const en: Translation<typeof zh> = {
	whole: 'the total',
	dated: 'Date of the document',
	undated: 'not stated in the source',
	titled: (name, period, id) => `${name}, ${period} (${id})`,
	identified: (text, id) => `${text} (${id})`,
	subject: (period, region, indicator) => `${indicator} in ${region}, ${period}`,
	part: (subject, part) => `${part} within ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
	derived: (subject, name, result) =>
		`${subject}: ${name.charAt(0).toLowerCase()}${name.slice(1)}, ${result}`,
	compared: (subject, comparison) => `${subject}: ${comparison}`,
	exact: 'Counts, ranks and directions are exact and have no interval.',
	promise: 'A target is a promise, not a measurement, and has no interval.',
	among: (id, rank) => `${id} is how many the rank ${rank} is among; both stand in one sentence.`,
	listed: (id, text) => `${id}: ${text}`,
	overview: (period) => `Overview of ${period}`,
	due: () => 'As the text states',
	dueInferred: 'The text states no date; inferred from the years of the document.',
	range: (low, high) => `${low} to ${high}`,
	target: (_subject, metric) => metric,
	figureOf: (id) => `Where figure ${id} comes from`
};

/** Further words of a figure's passport: titles, and the notes of targets and ranks. */
export function passportText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}
