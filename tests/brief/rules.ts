import type { BriefModel } from '../../src/lib/brief/model.ts';
import { chineseNumeral } from '../../src/lib/language/chinese-numeral.ts';
import { equivalent, ordinal, shown, unsigned } from '../../src/lib/language/numbers.ts';
import { languages, plain, type Bound, type Language, type Prose } from '../../src/lib/language/prose.ts';
import { inPercent } from '../../src/lib/statistics/estimate.ts';
import type { Figure } from '../../src/lib/statistics/figure.ts';

/** Everything that a brief prints as prose, with the place where it stands. */
export function textsOf(brief: BriefModel): readonly { readonly place: string; readonly text: Prose }[] {
	return [
		{ place: 'title', text: brief.title },
		...brief.sections.flatMap(({ key, heading, paragraphs }) => [
			{ place: `${key} heading`, text: heading },
			...paragraphs.flatMap(({ sentences }) => sentences.map((one) => ({ place: one.key, text: one.text })))
		]),
		...brief.implied.flatMap(({ key, claim, reasoning }) => [
			{ place: `${key} claim`, text: claim },
			{ place: `${key} reasoning`, text: reasoning }
		])
	];
}

const sign = (value: number): number => Math.sign(Math.round(value * 1e6) / 1e6);
const signOf = (figure: Figure): number => sign(Number(shown(figure).replace('−', '-')));

/** Words that a computer has slipped in. */
export function slips(words: string): readonly string[] {
	return /NaN|undefined|null|Infinity|\[object|\{|\}/.exec(words)?.slice(0, 1) ?? [];
}

const broken: Readonly<Record<Language, readonly RegExp[]>> = {
	zh: [
		/[，；、：。][，；、：。]/,
		/^[，；、：。]/,
		/[（][，；、：。）]/,
		/[，；、：][）]/,
		/其中[，；：。]/,
		/(?:分别占|其中有|增长的有|下降的有|看，|中，)[。；，]/,
		/(?<!占)比[^，；。]{0,8}[高低][，；。]/,
		/(?:和|、|比|较|与|为|占|达|由)[，；。]/,
		/[^。]$/,
		/\s/
	],
	en: [
		/[,;:.]\s*[,;:]/,
		/[,;:]\s*\./,
		/^[,;:.\s]/,
		/\(\s*\)/,
		/\b(?:and|or|of|with|than|by|at|among them)\s*[.,;]|\bwithin it\s*[.;]/i,
		/\band\s+and\b/,
		/(?:^|[.;:,]\s)and\s[^a-z0-9]/,
		/\s{2}|\s[.,;]/,
		/[^.]$/
	]
};

/** Orphan conjunctions and doubled or missing punctuation of a whole sentence. */
export function misprints(words: string, language: Language): readonly string[] {
	return broken[language].flatMap((pattern) => pattern.exec(words)?.slice(0, 1) ?? []);
}

/** A number and the words before it within its sentence. */
function eachBound(text: Prose): readonly { readonly bound: Bound; readonly before: string }[] {
	return text.flatMap((part, index) =>
		typeof part === 'string' ? [] : [{ bound: part, before: plain(text.slice(0, index)) }]
	);
}

/** Words that contradict the sign of the number behind them. */
export function contradictions(text: Prose): readonly string[] {
	return eachBound(text).flatMap(({ bound, before }) => {
		const is = signOf(bound.figure);
		const word = /(增长|提高|加快|高|rose|(?<!made |makes? )up|above|adding|added) ?$/.exec(before)?.[1];
		const fall = /(下降|回落|下拉|低|fell|down|below|taking|took) ?$/.exec(before)?.[1];
		const isCount = ['%', 'pp', 'times'].includes(bound.figure.unit);
		if (!isCount) return [];
		if (word !== undefined && is <= 0 && !/比$/.test(before))
			return [`${word}${bound.text}, which is ${shown(bound.figure)}`];
		if (fall !== undefined && is >= 0) return [`${fall}${bound.text}, which is ${shown(bound.figure)}`];
		return bound.text.includes('持平') && is !== 0 ? [`${bound.text}, which is ${shown(bound.figure)}`] : [];
	});
}

/** Falls that narrow or widen: both rates must be falls. */
export function wrongFalls(words: string, growth: Figure | null, change: Figure | null): readonly string[] {
	const said = /收窄|扩大|narrower|wider|narrowed|widened/.exec(words)?.[0];
	if (said === undefined) return [];
	if (growth === null || change === null) return [`${said} without two rates`];
	const later = inPercent(growth).value;
	const earlier = later - inPercent(change).value;
	const isNarrow = /收窄|narrow/.test(said);
	const isRight = later < 0 && earlier < 1e-9 && (isNarrow ? later > earlier : later < earlier);
	return isRight && earlier < 0 ? [] : [`${said} from ${earlier} to ${later}`];
}

/** Numerals as they may be printed of a figure. */
function labelsOf(figure: Figure): readonly string[] {
	const others = languages.flatMap((language) => equivalent(figure, language) ?? []);
	const numeral = Number.isInteger(figure.value) && figure.value >= 0 ? chineseNumeral(figure.value) : '';
	const rank = figure.unit === 'rank' ? languages.map((language) => ordinal(figure, language)) : [];
	return [unsigned(figure), shown(figure), numeral, ...others, ...rank];
}

const digitsIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/**
 * Numerals in a text that its figures do not print. `names` have digits of their own; `ofRank` is how many a rank is
 * among; the limit of a bound is printed in whole per cent.
 */
export function strayNumerals(
	text: Prose,
	names: readonly string[],
	ofRank: (figure: Figure) => number | null
): readonly string[] {
	const words = text.filter((part) => typeof part === 'string');
	const bare = names.reduce((rest, name) => rest.replaceAll(name, ''), words.join(' '));
	const periods =
		/\d{4}年|\d{1,2}(?:—\d{1,2})?月|\b[A-Z][a-z]{2}(?:–[A-Z][a-z]{2})? \d{4}|Q[1-4] \d{4}|(?:first half|quarters?|whole) of \d{4}/g;
	const loose = digitsIn(bare.replace(periods, ''));
	const unlike = eachBound(text).flatMap(({ bound: { figure, text: printed } }) => {
		const labels = labelsOf(figure).flatMap(digitsIn);
		const of = ofRank(figure);
		const limits =
			figure.kind === 'derived' && figure.formula === 'rest_bound'
				? [figure.interval.low, figure.interval.high].flatMap((end) =>
						[Math.floor(Math.abs(end)), Math.ceil(Math.abs(end))].map(String)
					)
				: [];
		const units = ['100', '10', '000'];
		const bareNames = names.reduce((rest, name) => rest.replaceAll(name, ''), printed);
		return digitsIn(bareNames.replaceAll(',', '')).filter(
			(digits) =>
				![
					...labels.map((label) => label.replaceAll(',', '')),
					...limits,
					...units,
					String(of ?? '')
				].includes(digits)
		);
	});
	return [...loose, ...unlike];
}

/** Statements without a home, and homes that are given twice. */
export function homeTroubles(brief: BriefModel, statements: readonly string[]): readonly string[] {
	const homes = new Map<string, number>();
	const visit = (value: unknown): void => {
		if (typeof value !== 'object' || value === null || value instanceof Map) return;
		if ('home' in value && typeof value.home === 'string')
			homes.set(value.home, (homes.get(value.home) ?? 0) + 1);
		Object.values(value).forEach(visit);
	};
	visit([brief.sections, brief.annex]);
	return [
		...statements.filter((id) => !homes.has(id)).map((id) => `${id} has no home`),
		...[...homes].flatMap(([id, count]) => (count > 1 ? [`${id} has ${count} homes`] : [])),
		...[...homes.keys()].filter((id) => brief.homes.prose.has(id) === brief.homes.annex.has(id))
	];
}
