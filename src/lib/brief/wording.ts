import { sectionDrafts } from '../language/brief/drafts.ts';
import type { BriefFacts } from '../language/brief/facts.ts';
import type { Sourced } from '../language/brief/sourced.ts';
import { amongOf, readWording, type Placeable } from '../language/brief/wording/read-wording.ts';
import { movementTo } from '../language/movement.ts';
import { languages, type Bound, type Language, type Prose } from '../language/prose.ts';
import { ranksOfAmongs } from '../query/among.ts';
import type { Figure } from '../statistics/figure.ts';
import type { Observation } from '../statistics/observation.ts';

/** What an office says otherwise: `data/briefs/<release>.json`, as the record reads it. */
export interface Wording {
	/** File below data/, for messages. */
	readonly file: string;
	readonly sentences: ReadonlyMap<string, SentenceWording>;
	/** Keys of implied statements that the office says of itself. */
	readonly implied: readonly string[];
}

/** A sentence that is dropped, or worded in one language or both; what is not worded stays as the grammar has it. */
export interface SentenceWording {
	readonly drop: boolean;
	readonly zh: string | null;
	readonly en: string | null;
}

/** Something wrong with wording by hand. */
export interface WordingProblem {
	readonly file: string;
	/** Key of the sentence or of the implied statement. */
	readonly key: string;
	/** The sentence as it was written, '' where it is not about one. */
	readonly sentence: string;
	readonly reason: string;
	readonly action: string;
}

/** Wording that was read against the figures of its release. */
export interface ReadWording {
	readonly text: (key: string, language: Language) => Sourced | null;
	readonly isDropped: (key: string) => boolean;
	readonly isListed: (key: string) => boolean;
	readonly problems: readonly WordingProblem[];
}

/** Wording where there is none. */
export const noWording: ReadWording = {
	text: () => null,
	isDropped: () => false,
	isListed: () => false,
	problems: []
};

/** `file, key: reason. Action. “sentence”` */
export function formatWordingProblem({ file, key, sentence, reason, action }: WordingProblem): string {
	return `${file}, ${key}: ${reason}. ${action}.${sentence === '' ? '' : ` The sentence: “${sentence}”`}`;
}

/** Reads wording by hand against the facts and statements of its release; what is wrong is told with the sentence. */
export function checkWording(
	wording: Wording,
	facts: BriefFacts,
	statements: readonly Observation[],
	names: readonly string[]
): ReadWording {
	const problems: WordingProblem[] = [];
	const texts = new Map<string, Sourced>();
	const known = sectionDrafts(facts, 'zh').flatMap(({ drafts }) => drafts.map(({ key }) => key));
	const tell = (key: string, sentence: string, reason: string, action: string) =>
		problems.push({ file: wording.file, key, sentence, reason, action });
	for (const [key, sentence] of wording.sentences) {
		if (!known.includes(key)) {
			tell(
				key,
				sentence.zh ?? sentence.en ?? '',
				'the brief has no such sentence',
				`Write one of ${known.join(', ')}`
			);
			continue;
		}
		for (const language of languages) {
			const template = sentence[language];
			if (template === null || sentence.drop) continue;
			const placed = placeables(facts, statements, key, language);
			const read = readWording(template, placed, names, language);
			if ('text' in read) texts.set(`${language} ${key}`, read.text);
			else tell(key, template, read.reason, read.action);
		}
	}
	for (const key of wording.implied) {
		if (facts.implied.some((one) => one.key === key)) continue;
		const all = [...facts.implied, ...facts.refused].map((one) => one.key);
		const refused = facts.refused.find((one) => one.key === key);
		tell(
			key,
			'',
			refused
				? `nothing is implied here in this release (${refused.reason})`
				: 'there is no such implied statement',
			refused ? 'Take it off the list' : `Write one of ${all.join(', ')}, or take it off the list`
		);
	}
	return {
		text: (key, language) => texts.get(`${language} ${key}`) ?? null,
		isDropped: (key) => wording.sentences.get(key)?.drop ?? false,
		isListed: (key) => wording.implied.includes(key),
		problems
	};
}

const ofFormula: Readonly<Record<string, string>> = {
	gap: 'gap',
	change: 'change',
	contribution: 'contribution'
};

const boundsIn = (text: Prose): readonly Bound[] => text.filter((part) => typeof part !== 'string');

/** Every figure that a sentence may name: the statements of the release that are not ambiguous, and what is computed from them. */
function placeables(
	facts: BriefFacts,
	statements: readonly Observation[],
	key: string,
	language: Language
): ReadonlyMap<string, Placeable> {
	const drafts = sectionDrafts(facts, language).flatMap((section) => section.drafts);
	const own = boundsIn(drafts.find((draft) => draft.key === key)?.text ?? []);
	// A rank is bound twice in its sentence: as its place, and as of how many.
	const textOf = (id: string) =>
		own.find(({ figure }) => figure.id === id && figure.unit !== 'rank')?.text ?? null;
	const falls = new Set(facts.sections.flatMap(changeOfFalls));
	const place = (figure: Figure, measure: string): [string, Placeable] => [
		figure.id.toLowerCase(),
		{ figure, measure, isOfFalls: falls.has(figure.id), text: textOf(figure.id) }
	];
	const printed = statements.filter(({ figure }) => figure.flag !== 'A');
	const derived = drafts
		.flatMap(({ text }) => boundsIn(text))
		.flatMap(({ figure }) => (figure.kind === 'derived' ? [figure] : []));
	const amongs = [...ranksOfAmongs].flatMap(([id, rank]): [string, Placeable][] => {
		const row = printed.find(({ figure }) => figure.id.toLowerCase() === rank);
		return row?.of ? [[id, amongOf(row.figure, row.of)]] : [];
	});
	return new Map([
		...printed.map(({ figure, measure }) => place(figure, measure)),
		...derived.map((figure) => place(figure, ofFormula[figure.formula] ?? figure.formula)),
		...amongs
	]);
}

function changeOfFalls({ headline }: BriefFacts['sections'][number]): readonly string[] {
	const { growth, change } = headline;
	if (growth === null || change === null) return [];
	return ['wider', 'narrower'].includes(movementTo(growth.figure, change)) ? [change.id] : [];
}
