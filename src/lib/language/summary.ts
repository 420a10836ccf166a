import type { Language } from './prose.ts';
import { courses, formWords, statuses, statusWords, type ChartForm } from './vocabulary/forms.ts';

/** A mark as a summary tells it: names and values are those that are printed. */
export interface SummaryMark {
	readonly name: string;
	/** The line or group it belongs to, where the name alone does not tell: China, the year before. */
	readonly series?: string | undefined;
	/** As printed: −10.1, 9.51倍, 25%以上. */
	readonly label: string;
	/** As shown, in the chart's unit; null where there is no point. */
	readonly value: number | null;
	readonly status: 'published' | 'derived' | 'target' | 'ambiguous' | 'missing';
}

/** What a chart shows. */
export interface SummaryFacts {
	readonly form: ChartForm;
	/** Of what: indicator and measure, in words. */
	readonly subject: string;
	/** One period, or the first and the last, in words; '' where the subject says it. */
	readonly period: string;
	/** In words; '' where the labels say it. */
	readonly unit: string;
	/** changes rise or fall; signed numbers are above or below zero; a series goes from its first to its last mark; levels do neither. */
	readonly kind: 'changes' | 'signed' | 'series' | 'levels';
	/** In the order in which they are drawn; those of a series in order of time. */
	readonly marks: readonly SummaryMark[];
}

/** A mark with a point. */
interface Shown extends SummaryMark {
	readonly value: number;
}

/** What one sees, in three sentences: what is drawn, the highest and the lowest, where it goes. Says nothing that no number carries. */
export function summarize(facts: SummaryFacts, language: Language): readonly [string, string, string] {
	const shown = facts.marks.filter(hasValue);
	const end = language === 'zh' ? '。' : '.';
	return [
		drawnText(facts, facts.marks.length - shown.length, language) + end,
		extremesText(shown, language) + end,
		(shown.length === 0 ? nothingText(facts.marks, language) : courseText(facts, shown, language)) + end
	];
}

/** The three sentences as one text. */
export function summaryText(facts: SummaryFacts, language: Language): string {
	return summarize(facts, language).join(language === 'zh' ? '' : ' ');
}

function drawnText(
	{ form, subject, period, unit, marks }: SummaryFacts,
	without: number,
	language: Language
) {
	const word = formWords[form][language];
	const count = marks.length;
	if (language === 'zh') {
		const how = count === 0 ? '没有一项' : `共${count}项`;
		const wanting = without > 0 ? `，其中${without}项没有数` : '';
		return `${word}：${period}${subject}${unit === '' ? '' : `，单位为${unit}`}，${how}${wanting}`;
	}
	const how = count === 0 ? 'with no entries' : `with ${count} ${count === 1 ? 'entry' : 'entries'}`;
	const wanting = without > 0 ? `, ${without} of them without a number` : '';
	return `${capitalized(word)} of ${subject}${period === '' ? '' : `, ${period}`}${unit === '' ? '' : `, in ${unit}`}, ${how}${wanting}`;
}

function extremesText(shown: readonly Shown[], language: Language): string {
	const zh = language === 'zh';
	const [first] = shown;
	if (first === undefined) return zh ? '没有可画的数' : 'There is no number to draw';
	if (shown.length === 1)
		return zh
			? `唯一的数是${namesText([first], language)}的${first.label}`
			: `The only number is ${first.label}, for ${namesText([first], language)}`;
	const values = shown.map((mark) => mark.value);
	const of = (value: number) => shown.filter((mark) => mark.value === value);
	const highest = of(Math.max(...values));
	const lowest = of(Math.min(...values));
	if (highest.length === shown.length) return zh ? `各项都是${first.label}` : `All are at ${first.label}`;
	const [high, low] = [extremeText(highest, 'highest', language), extremeText(lowest, 'lowest', language)];
	return zh ? `${high}；${low}` : capitalized(`${high}; ${low}`);
}

function extremeText(marks: readonly Shown[], which: 'highest' | 'lowest', language: Language): string {
	const label = marks[0]?.label ?? '';
	const names = namesText(marks, language);
	if (language === 'zh') {
		const word = which === 'highest' ? '最高' : '最低';
		return `${marks.length > 1 ? `并列${word}` : word}的是${names}，为${label}`;
	}
	return marks.length > 1
		? `${names} are tied for the ${which} at ${label}`
		: `the ${which} is ${names} at ${label}`;
}

/** Up to three names; of more the first two and how many there are. */
function namesText(marks: readonly Shown[], language: Language): string {
	const told = marks.length > 3 ? marks.slice(0, 2) : marks;
	const names = told.map(({ name, series }) => {
		if (series === undefined || series === '' || series === name) return name;
		return language === 'zh' ? `${series}${name}` : `${name} (${series})`;
	});
	const more = marks.length - told.length;
	if (language === 'zh') return names.join('、') + (more > 0 ? `等${marks.length}项` : '');
	return listText(more > 0 ? [...names, `${more} others`] : names);
}

function courseText({ kind, marks }: SummaryFacts, shown: readonly Shown[], language: Language): string {
	if (kind === 'series') return seriesText(shown, language);
	if (kind === 'levels') return statusText(marks, language);
	const counts = [1, -1, 0].map((sign) => shown.filter((mark) => Math.sign(mark.value) === sign).length);
	const wanting = marks.length - shown.length;
	return language === 'zh'
		? countsInChinese(counts, wanting, courses[kind].zh)
		: countsInEnglish(counts, wanting, courses[kind].en);
}

function countsInChinese(counts: readonly number[], wanting: number, words: readonly string[]): string {
	const told = counts.flatMap((count, index) => (count > 0 ? [{ count, word: words[index] ?? '' }] : []));
	const all = told.length === 1 && told[0]?.count !== 1 ? '全部' : '';
	const text = told.map(({ count, word }) => `${count}项${all}${word}`).join('，');
	return text + (wanting > 0 ? `，${wanting}项没有数` : '');
}

function countsInEnglish(counts: readonly number[], wanting: number, words: readonly Verb[]): string {
	const told = counts.flatMap((count, index) => {
		const [one = '', many = ''] = words[index] ?? [];
		return count > 0 ? [{ count, text: `${count} ${count === 1 ? one : many}` }] : [];
	});
	const all = told.length === 1 && told[0]?.count !== 1 ? 'all ' : '';
	const parts = told.map(({ text }) => all + text);
	if (wanting > 0) parts.push(`${wanting} ${wanting === 1 ? 'has' : 'have'} no number`);
	return capitalized(listText(parts));
}

/** For one, and for several. */
type Verb = readonly [string, string];

/** Each line from its first to its last mark; of more than three lines how many there are. */
function seriesText(shown: readonly Shown[], language: Language): string {
	const names = [...new Set(shown.map((mark) => mark.series ?? ''))];
	const lines = names.map((name) => [name, shown.filter((mark) => (mark.series ?? '') === name)] as const);
	const zh = language === 'zh';
	if (lines.length > 3) return zh ? `共${lines.length}条线` : `There are ${lines.length} lines`;
	const told = lines.flatMap(([series, marks]) => {
		const [first, last] = [marks[0], marks.at(-1)];
		if (first === undefined || last === undefined) return [];
		if (first === last)
			return zh
				? `${series}只有${first.name}的${first.label}`
				: `${series === '' ? 'there is' : `${series} has`} only ${first.label}, in ${first.name}`;
		return zh
			? `${series}从${first.name}的${first.label}到${last.name}的${last.label}`
			: `${series === '' ? 'it goes' : `${series} goes`} from ${first.label} in ${first.name} to ${last.label} in ${last.name}`;
	});
	return zh ? told.join('；') : capitalized(told.join('; '));
}

/** How many numbers of a kind: published, computed, targets; and how many have none. */
function statusText(marks: readonly SummaryMark[], language: Language): string {
	const told = statuses.flatMap((status) => {
		const count = marks.filter((mark) => mark.status === status).length;
		if (count === 0) return [];
		const [zh, one, many] = statusWords[status];
		return language === 'zh' ? `${count}项${zh}` : `${count} ${count === 1 ? one : many}`;
	});
	return language === 'zh' ? told.join('，') : listText(told);
}

/** Why there is no number. */
function nothingText(marks: readonly SummaryMark[], language: Language): string {
	if (marks.length > 0) return statusText(marks, language);
	return language === 'zh' ? '没有公布任何数' : 'Nothing was published';
}

function listText(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function hasValue(mark: SummaryMark): mark is Shown {
	return mark.value !== null;
}
