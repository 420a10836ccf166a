import type { BriefModel } from '../../src/lib/brief/model.ts';
import { plain, type Prose } from '../../src/lib/language/prose.ts';

/** Prose with a mark behind each computed number, as the page sets one: 15.9个百分点〔计〕, 15.9 percentage points [c]. */
export function marked(text: Prose, language: 'zh' | 'en', mark = { zh: '〔计〕', en: ' [c]' }): string {
	return text
		.map((part) => {
			if (typeof part === 'string') return part;
			return part.figure.kind === 'derived' ? part.text + mark[language] : part.text;
		})
		.join('');
}

/** A brief as text, for people to read. */
export function written(brief: BriefModel): string {
	const { language } = brief;
	const space = language === 'zh' ? '' : ' ';
	const inferred = { zh: '〔推〕', en: ' [i]' };
	return [
		`${brief.region[language]} ${brief.periodName}`,
		plain(brief.title),
		'',
		...brief.sections.flatMap(({ number, heading, paragraphs }) => [
			`${number}${marked(heading, language)}`,
			...paragraphs.map(({ sentences }) => sentences.map(({ text }) => marked(text, language)).join(space)),
			''
		]),
		...brief.implied.flatMap((one) => [
			`implied ${one.key}: ${marked(one.claim, language, inferred)}`,
			`  ${marked(one.reasoning, language)}`,
			...(one.formula ? [`  ${plain(one.formula)}`] : []),
			...(one.interval ? [`  ${one.interval}`] : []),
			`  ${one.assumption}`
		]),
		...brief.refused.map(({ key, reason }) => `refused ${key}: ${reason}`),
		'annex',
		...brief.annex.map((entry) =>
			entry.kind === 'figure'
				? `  ${entry.figure} | ${entry.name} | ${entry.period} | ${plain(entry.value)}`
				: `  “${plain(entry.words)}” ${entry.reason}`
		),
		'absent',
		...brief.absences.map((absence) => `  ${absence}`),
		'sources',
		...brief.sources.map(({ title, release, published }) => `  ${title} | ${release} | ${published}`),
		`${brief.characters} characters, shortened: ${brief.shortened.join(', ') || 'none'}, statements in prose ${brief.homes.prose.size}, in annex ${brief.homes.annex.size}`,
		''
	].join('\n');
}
