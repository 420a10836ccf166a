import { absenceText } from '../language/brief/absences.ts';
import type { BriefFacts, ImpliedFacts } from '../language/brief/facts.ts';
import { briefTitle } from '../language/brief/sections/headline.ts';
import { impliedText } from '../language/brief/implied.ts';
import { toDateText } from '../language/brief/periods.ts';
import { sourced, type Sourced } from '../language/brief/sourced.ts';
import { sectionKeys, finish } from '../language/brief/drafts.ts';
import { publishedText } from '../language/citation.ts';
import type { Language, Prose } from '../language/prose.ts';
import type { Figure } from '../statistics/figure.ts';
import { annexOf } from './annex.ts';
import type { Basis } from './facts/basis.ts';
import { composeFacts } from './facts/compose-facts.ts';
import { StatementHomes } from './homes.ts';
import type {
	AnnexEntry,
	BriefModel,
	BriefSection,
	BriefSource,
	ImpliedStatement,
	Paragraph,
	Sentence
} from './model.ts';
import { namesOf } from './names.ts';
import { planBrief, type Planned, type PlannedSection } from './plan.ts';
import { checkWording, formatWordingProblem, noWording, type Wording } from './wording.ts';

/** How a brief is composed. */
export interface BriefOptions {
	/** What data/briefs/<release>.json says; null where there is none. */
	readonly wording?: Wording | null;
	/** A working copy shows what the tables imply; else that alone which the office has listed. */
	readonly working?: boolean;
}

/** The brief of a release in one language. Throws where wording by hand is wrong: data:check says it beforehand. */
export function composeBrief(basis: Basis, language: Language, options: BriefOptions = {}): BriefModel {
	const facts = composeFacts(basis);
	const names = namesOf(basis);
	const wording = options.wording ? checkWording(options.wording, facts, basis.statements, names) : noWording;
	if (wording.problems.length > 0) throw new Error(wording.problems.map(formatWordingProblem).join('\n'));
	const homes = new StatementHomes(basis.statements.map(({ figure }) => figure.id));
	const [inProse, inAnnex] = [new Map<string, string>(), new Map<string, number>()];
	const plan = planBrief(facts, wording, language);
	const settle = (key: string, text: Prose): Sourced =>
		sourced(
			homes.settle(text, (id) => inProse.set(id, key)),
			names
		);
	const sections = plan.sections.map((section) => sectionModel(section, settle, names));
	const shown = facts.implied.filter(({ key }) => options.working === true || wording.isListed(key));
	const implied = shown.map((one) => impliedModel(one, facts, wording.isListed(one.key), names, language));
	const annex = annexOf(basis, (id) => homes.awaits(id), language).map((draft, index): AnnexEntry => {
		const put = (text: Prose): Prose => homes.settle(text, (id) => inAnnex.set(id, index));
		// Quoted words keep the numbers of their passage, whether or not a statement is bound to them.
		if (draft.kind === 'quotation') return { ...draft, words: put(draft.words) };
		const { row, name, period, value } = draft;
		return {
			kind: 'figure',
			name,
			period,
			value: sourced(put(value), names),
			figure: row.figure.id.toLowerCase(),
			passage: row.passage,
			lang: row.lang
		};
	});
	const model = {
		release: facts.release,
		language,
		periodName: toDateText(facts.release, 'Y', language, true),
		region: facts.region,
		title: sourced(briefTitle(facts.sections, language), names),
		sections,
		implied,
		refused: options.working === true ? facts.refused : [],
		annex,
		absences: facts.absences.map((absence) => absenceText(absence, language)),
		sources: sourcesOf(basis, language),
		characters: plan.characters,
		shortened: plan.shortened,
		homes: { prose: inProse, annex: inAnnex }
	};
	return { ...model, figures: figuresIn(model) };
}

type Settle = (key: string, text: Prose) => Sourced;

function sectionModel(
	{ section, number, heading, sentences }: PlannedSection,
	settle: Settle,
	names: readonly string[]
): BriefSection {
	const keys = [...new Set(sentences.map(({ draft }) => draft.paragraph))];
	return {
		code: section.code,
		key: sectionKeys[section.code],
		number,
		heading: sourced(heading, names),
		paragraphs: keys.map((key): Paragraph => {
			const own = sentences.filter(({ draft }) => draft.paragraph === key);
			return { key, sentences: own.map((planned) => sentenceModel(planned, settle)) };
		})
	};
}

function sentenceModel({ draft, text, isByHand }: Planned, settle: Settle): Sentence {
	return {
		key: draft.key,
		text: settle(draft.key, text),
		isByHand,
		isDerived: text.some((part) => typeof part !== 'string' && part.figure.kind === 'derived')
	};
}

function impliedModel(
	one: ImpliedFacts,
	facts: BriefFacts,
	isListed: boolean,
	names: readonly string[],
	language: Language
): ImpliedStatement {
	const { claim, reasoning, formula, interval, assumption } = impliedText(one, facts.release, language);
	const printed = (text: Prose): Sourced => sourced(finish(text, null, false, language), names);
	return {
		implied: true,
		key: one.key,
		claim: printed(claim),
		reasoning: printed(reasoning),
		formula,
		interval,
		assumption,
		isListed
	};
}

function sourcesOf({ releases, release }: Basis, language: Language): readonly BriefSource[] {
	return releases
		.filter(({ period }) => period === release)
		.filter((one, index, all) => all.findIndex((other) => other.release === one.release) === index)
		.map(({ document, title, publishedOn, precision }) => ({
			title: document.title,
			issuer: document.issuer,
			lang: document.lang,
			release: title[language],
			published: publishedText(
				{ title_zh: title.zh, title_en: title.en, published_on: publishedOn, precision },
				language
			)
		}));
}

/** Every figure bound anywhere in a model, by id in lower case. */
function figuresIn(model: object): ReadonlyMap<string, Figure> {
	const found = new Map<string, Figure>();
	const visit = (value: unknown): void => {
		if (typeof value !== 'object' || value === null || value instanceof Map) return;
		if (isBound(value)) found.set(value.figure.id.toLowerCase(), value.figure);
		else Object.values(value).forEach(visit);
	};
	visit(model);
	return found;
}

function isBound(value: object): value is { readonly figure: Figure } {
	return 'figure' in value && 'text' in value && typeof value.figure === 'object';
}
