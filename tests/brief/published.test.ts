import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeBrief, type BriefOptions } from '../../src/lib/brief/compose.ts';
import { briefMonths, readBasis, readSurroundings, type Basis } from '../../src/lib/brief/facts/basis.ts';
import { composeFacts } from '../../src/lib/brief/facts/compose-facts.ts';
import { namesOf } from '../../src/lib/brief/names.ts';
import { languages, plain, type Language } from '../../src/lib/language/prose.ts';
import { buildEngine } from '../../src/lib/query/native/engine.ts';
import { printedNumbers } from '../../src/lib/statistics/printed-number.ts';
import { contradictions, homeTroubles, misprints, strayNumerals, textsOf } from './rules.ts';
import { written } from './written.ts';

const months = new Map<string, Basis>();
beforeAll(async () => {
	const engine = await buildEngine();
	const around = await readSurroundings(engine);
	for (const month of briefMonths(around)) months.set(month, await readBasis(engine, month, around));
});
function basisOf(month: string): Basis {
	const basis = months.get(month);
	if (basis === undefined) throw new RangeError(`${month} was not read.`);
	return basis;
}
const brief = (month: string, language: Language = 'zh', options: BriefOptions = {}) =>
	composeBrief(basisOf(month), language, options);
const idsOf = (month: string) => basisOf(month).statements.map(({ figure }) => figure.id.toLowerCase());

const fixtures = ['2024-08', '2023-06', '2013-08'].flatMap((month) =>
	languages.map((language) => [month, language] as const)
);

describe('the briefs of the record', () => {
	it.each(fixtures)('%s in %s is the text that was read', (month, language) => {
		const file = new URL(`written/${month}.${language}.txt`, import.meta.url);
		const text = written(brief(month, language, { working: true }));
		if (process.env['UPDATE_BRIEFS'] === '1') writeFileSync(file, text);
		expect(text).toBe(readFileSync(file, 'utf8'));
	});

	it('are of every month in which the home region has a headline figure', () => {
		expect([...months.keys()]).toEqual(['2024-08', '2023-06', '2013-08']);
	});

	it.each(fixtures)(
		'%s in %s prints no number but those of its figures, and keeps every rule',
		(month, language) => {
			const basis = basisOf(month);
			const known = (figure: { readonly id: string }) =>
				basis.statements.find((row) => row.figure.id === figure.id)?.of ?? null;
			for (const { place, text } of textsOf(brief(month, language, { working: true }))) {
				expect([place, ...strayNumerals(text, namesOf(basis), known)]).toEqual([place]);
				expect([place, ...contradictions(text)]).toEqual([place]);
				if (/\./.test(place)) expect([place, ...misprints(plain(text), language)]).toEqual([place]);
			}
		}
	);

	it.each(['2024-08', '2023-06', '2013-08'])('%s gives every statement one home', (month) => {
		for (const language of languages) {
			const model = brief(month, language);
			expect(homeTroubles(model, idsOf(month))).toEqual([]);
		}
	});

	it('say the same sentences in both languages', () => {
		const keys = (language: Language) =>
			brief('2024-08', language).sections.flatMap(({ paragraphs }) =>
				paragraphs.flatMap(({ sentences }) => sentences.map(({ key }) => key))
			);
		expect(keys('en')).toEqual(keys('zh'));
	});

	it('mark the sentences that hold a number of ours', () => {
		const sentences = brief('2024-08').sections.flatMap(({ paragraphs }) =>
			paragraphs.flatMap((one) => one.sentences)
		);
		const derived = sentences.filter(({ isDerived }) => isDerived).map(({ key }) => key);
		expect(derived).toEqual(['iva.headline', 'fai.headline', 'fai.sectors']);
	});
});

describe('the brief of January–August 2024', () => {
	it('has at least 30 of the 75 statements in at most 1,000 characters, and all of them in prose or annex', () => {
		const model = brief('2024-08');
		expect(model.characters).toBeLessThanOrEqual(1000);
		const numbered = Array.from({ length: 75 }, (_, index) => `s${String(index + 1).padStart(3, '0')}`);
		const inProse = numbered.filter((id) => model.homes.prose.has(id));
		const inAnnex = numbered.filter((id) => model.homes.annex.has(id));
		expect(inProse.length).toBeGreaterThanOrEqual(30);
		expect([...inProse, ...inAnnex].sort()).toEqual(numbered);
	});

	it('counts the characters that are printed', () => {
		const { sections, characters } = brief('2024-08');
		const all = sections.flatMap(({ number, heading, paragraphs }) => [
			number,
			plain(heading),
			...paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => plain(text)))
		]);
		expect(Array.from(all.join('')).length).toBe(characters);
	});

	it('keeps what is implied out unless it is asked for or listed', () => {
		expect(brief('2024-08').implied).toEqual([]);
		const working = brief('2024-08', 'zh', { working: true }).implied;
		expect(working.map(({ key, isListed }) => [key, isListed])).toEqual([
			['fai.real-estate', false],
			['srv.month', false]
		]);
		const listed = { file: 'briefs/2024-08.json', sentences: new Map(), implied: ['srv.month'] };
		expect(brief('2024-08', 'zh', { wording: listed }).implied.map(({ key }) => key)).toEqual(['srv.month']);
		const published = JSON.stringify([...brief('2024-08').figures.keys()]);
		expect(published).not.toMatch(/rest_bound|month_share|total_from_parts/);
	});

	it('words it as a bound and a condition that hold at the safe end of their intervals', () => {
		const [bound, condition] = brief('2024-08', 'en', { working: true }).implied;
		expect(plain(bound?.claim ?? [])).toBe(
			'Investment in real estate development fell by at least about 23%.'
		);
		expect(plain(condition?.claim ?? [])).toContain(
			'unless Aug made up at least 29.9% of the base, Jan–Aug 2023'
		);
	});

	it('quotes what is ambiguous and says none of it in prose', () => {
		const model = brief('2024-08');
		const ambiguous = basisOf('2024-08').statements.filter(({ figure }) => figure.flag === 'A');
		expect(ambiguous.length).toBeGreaterThan(3);
		for (const { figure } of ambiguous) {
			const place = model.homes.annex.get(figure.id.toLowerCase());
			expect(place === undefined ? '' : model.annex[place]?.kind).toBe('quotation');
		}
	});

	it('prints each number of the prose as its passage does', () => {
		const rows = new Map(basisOf('2024-08').statements.map((row) => [row.figure.id, row]));
		for (const { text } of textsOf(brief('2024-08')))
			for (const part of text) {
				const row = typeof part === 'string' ? undefined : rows.get(part.figure.id);
				if (row === undefined || typeof part === 'string' || row.figure.unit === 'rank') continue;
				const printed = printedNumbers(part.text).map(({ digits }) => digits);
				const passage = printedNumbers(row.passage).map(({ digits }) => digits);
				if (row.figure.exact) continue;
				expect([part.text, printed.every((digits) => passage.includes(digits))]).toEqual([part.text, true]);
			}
	});
});

describe('a release without some of its tables', () => {
	const without = (...indicators: readonly string[]): Basis => {
		const basis = basisOf('2024-08');
		return {
			...basis,
			statements: basis.statements.filter((row) => !indicators.includes(row.indicator.code)),
			totals: basis.totals.filter((row) => !indicators.includes(row.indicator.code))
		};
	};

	it('has no section of what was not published, and says so', () => {
		const model = composeBrief(without('FAI', 'FAI_XRE'), 'zh');
		expect(model.sections.map(({ key, number }) => number + key)).toEqual(['一、iva', '二、srv']);
		expect(model.absences).toContain('固定资产投资本期未公布。');
	});

	it('opens a section without its rate by saying that it was not published', () => {
		const basis = basisOf('2024-08');
		const model = composeBrief(
			{
				...basis,
				statements: basis.statements.filter(({ figure }) => !['S001', 'S002'].includes(figure.id))
			},
			'zh'
		);
		const opening = model.sections[0]?.paragraphs[0]?.sentences[0]?.text ?? [];
		expect(plain(opening)).toBe('2024年1—8月，西夏区规模以上工业增加值的增速未公布。');
	});

	it('compares with the release before where only its rate was published', () => {
		const basis = basisOf('2024-08');
		const [rate] = basis.totals.filter(({ figure }) => figure.id === 'S028');
		if (rate === undefined) throw new Error('S028 is not among the totals.');
		const before = {
			...rate,
			period: '2024-07',
			release: 'july',
			figure: { ...rate.figure, id: 'J028', value: -1.4 }
		};
		const facts = composeFacts({ ...basis, history: [...basis.history, before] });
		expect(facts.absences.some(({ what, indicator }) => what === 'change' && indicator.code === 'FAI')).toBe(
			false
		);
		const model = composeBrief({ ...basis, history: [...basis.history, before] }, 'zh');
		const opening = model.sections[1]?.paragraphs[0]?.sentences[0]?.text ?? [];
		expect(plain(opening)).toContain('同比增长0.7%，较上月由负转正，提高2.1个百分点');
	});
});
