import type { Problem } from '../check/problem.ts';

/** A sentence of a brief that an office drops, or words in one language or both. */
export interface SentenceByHand {
	readonly drop: boolean;
	/** With `{id}` where a number stands; null where the grammar's own sentence stays. */
	readonly zh: string | null;
	readonly en: string | null;
}

/** What `data/briefs/<release>.json` says. */
export interface BriefByHand {
	/** briefs/2024-08.json */
	readonly file: string;
	readonly sentences: ReadonlyMap<string, SentenceByHand>;
	/** Keys of implied statements that the office says of itself. */
	readonly implied: readonly string[];
}

/** A file as it was read: what it says, or each thing that is wrong with its form. */
export type ParsedWording =
	| { readonly brief: BriefByHand; readonly problems: readonly [] }
	| { readonly brief: null; readonly problems: readonly Problem[] };

const key = /^(?:iva|fai|srv)\.[a-z0-9-]+$/;
const example = '{"sentences": {"fai.headline": {"zh": "…{s028}…"}}, "implied": []}';

type Tell = (words: string, reason: string, action: string) => void;

/** The member of an object by name. */
function members(value: unknown): ReadonlyMap<string, unknown> | null {
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	return isObject ? new Map(Object.entries(value)) : null;
}

function sentenceOf(name: string, value: unknown, tell: Tell): SentenceByHand | null {
	const own = members(value);
	if (own === null) {
		tell(name, `${name} is no object`, 'Write {"zh": "…", "en": "…"}, or {"drop": true}');
		return null;
	}
	const unknown = [...own.keys()].find((each) => !['zh', 'en', 'drop'].includes(each));
	if (unknown !== undefined) {
		tell(unknown, `${name} has “${unknown}”, which nobody reads`, 'A sentence has zh and en, or drop');
		return null;
	}
	const drop = own.get('drop');
	if (drop !== undefined && (drop !== true || own.size > 1)) {
		tell(
			name,
			`${name} is both dropped and worded, or drop is not true`,
			'Write {"drop": true} alone, or take it out'
		);
		return null;
	}
	const texts = ['zh', 'en'].map((language) => own.get(language));
	const wrong = texts.some((text) => text !== undefined && (typeof text !== 'string' || text.trim() === ''));
	if (wrong || (drop === undefined && texts.every((text) => text === undefined))) {
		tell(
			name,
			`${name} has no words`,
			'Write its sentence as text in zh or en, or drop it with {"drop": true}'
		);
		return null;
	}
	const [zh, en] = texts.map((text) => (typeof text === 'string' ? text : null));
	return { drop: drop === true, zh: zh ?? null, en: en ?? null };
}

function sentencesOf(value: unknown, tell: Tell): ReadonlyMap<string, SentenceByHand> {
	const found = new Map<string, SentenceByHand>();
	if (value === undefined) return found;
	const all = members(value);
	if (all === null) tell('sentences', 'sentences is no object', `Write it as ${example}`);
	for (const [name, each] of all ?? []) {
		if (!key.test(name)) {
			tell(
				name,
				`“${name}” has not the form of a sentence’s key`,
				'Write it as fai.headline, iva.divisions, srv.large'
			);
			continue;
		}
		const sentence = sentenceOf(name, each, tell);
		if (sentence !== null) found.set(name, sentence);
	}
	return found;
}

function impliedOf(value: unknown, tell: Tell): readonly string[] {
	if (value === undefined) return [];
	const list: readonly unknown[] | null = Array.isArray(value) ? value : null;
	const keys = (list ?? []).filter((each) => typeof each === 'string');
	const isRight =
		list !== null &&
		keys.length === list.length &&
		keys.every((each) => key.test(each)) &&
		new Set(keys).size === keys.length;
	if (!isRight) tell('implied', 'implied is no list of keys, each once', 'Write it as ["fai.real-estate"]');
	return keys;
}

/** A place in a text by its offset. */
function placeAt(file: string, text: string, at: number): { file: string; line: number; column: number } {
	const before = text.slice(0, Math.max(0, at));
	return { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/**
 * Reads `briefs/<release>.json`: sentences of the release's brief that are dropped or worded by hand, by key, and implied
 * statements that are listed. Tells what is wrong with its form, with file, line, and what to do; whether the words fit
 * their numbers is asked against the figures of the release.
 */
export function parseWording(file: string, text: string): ParsedWording {
	const problems: Problem[] = [];
	const tell: Tell = (words, reason, action) => {
		problems.push({ ...placeAt(file, text, text.indexOf(JSON.stringify(words))), reason, action });
	};
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : '';
		const at = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
		const reason = 'the file is not JSON from here on';
		return {
			brief: null,
			problems: [{ ...placeAt(file, text, at), reason, action: `Write it as ${example}` }]
		};
	}
	const all = members(read);
	if (all === null) tell('', 'the file holds no object', `Write it as ${example}`);
	for (const name of all?.keys() ?? [])
		if (name !== 'sentences' && name !== 'implied')
			tell(name, `“${name}” is nothing that a brief has`, 'Write sentences and implied alone');
	const sentences = sentencesOf(all?.get('sentences'), tell);
	const implied = impliedOf(all?.get('implied'), tell);
	return problems.length > 0
		? { brief: null, problems }
		: { brief: { file, sentences, implied }, problems: [] };
}
