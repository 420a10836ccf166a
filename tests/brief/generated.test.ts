import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBrief } from '../../src/lib/brief/compose.ts';
import { composeFacts } from '../../src/lib/brief/facts/compose-facts.ts';
import { namesOf } from '../../src/lib/brief/names.ts';
import { mostCharacters } from '../../src/lib/brief/plan.ts';
import { languages, plain } from '../../src/lib/language/prose.ts';
import { releases } from './release.ts';
import {
	contradictions,
	homeTroubles,
	misprints,
	slips,
	strayNumerals,
	textsOf,
	wrongFalls
} from './rules.ts';

describe('the brief of any release', () => {
	it('keeps every rule of its grammar, in both languages', () => {
		let seen = 0;
		fc.assert(
			fc.property(releases, (basis) => {
				const facts = composeFacts(basis);
				const names = namesOf(basis);
				const ids = basis.statements.map(({ figure }) => figure.id.toLowerCase());
				for (const language of languages) {
					const brief = composeBrief(basis, language, { working: true });
					seen += brief.sections.length;
					expect(brief.characters).toBeLessThanOrEqual(mostCharacters);
					expect(homeTroubles(brief, ids)).toEqual([]);
					for (const { heading, paragraphs } of brief.sections) {
						expect(plain(heading)).not.toBe('');
						expect(paragraphs.length).toBeGreaterThan(0);
						for (const { sentences } of paragraphs) expect(sentences.length).toBeGreaterThan(0);
					}
					for (const { place, text } of textsOf(brief)) {
						const words = plain(text);
						const said = `${place}: ${words}`;
						expect([said, ...slips(words)]).toEqual([said]);
						expect([said, ...contradictions(text)]).toEqual([said]);
						const ofRank = (figure: { readonly id: string }) =>
							basis.statements.find((row) => row.figure.id === figure.id)?.of ?? null;
						expect([said, ...strayNumerals(text, names, ofRank)]).toEqual([said]);
						const isSentence = !/title|heading/.test(place);
						if (isSentence) expect([said, ...misprints(words, language)]).toEqual([said]);
						const section = facts.sections.find(({ code }) =>
							place.startsWith(code.slice(0, 3).toLowerCase())
						);
						const { growth, change } = section?.headline ?? { growth: null, change: null };
						if (/headline|heading/.test(place))
							expect([said, ...wrongFalls(words, growth?.figure ?? null, change)]).toEqual([said]);
						else expect(words).not.toMatch(/收窄|扩大|narrow|wide/);
					}
				}
			}),
			{ numRuns: 500 }
		);
		expect(seen).toBeGreaterThan(1000);
	});
});
