import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeBrief } from '../../src/lib/brief/compose.ts';
import { readBasis, type Basis } from '../../src/lib/brief/facts/basis.ts';
import { plain } from '../../src/lib/language/prose.ts';
import { buildEngine } from '../../src/lib/query/native/engine.ts';
import { parseWording } from '../../src/lib/record/briefs/parse-wording.ts';
import { wordingTroubles } from '../../src/routes/brief-wording.ts';
import { settings } from '../../src/setup/settings.mjs';
import { homeTroubles } from './rules.ts';

const file = 'briefs/2024-08.json';
let basis: Basis;
const folder = mkdtempSync(path.join(tmpdir(), 'briefs-'));
beforeAll(async () => {
	basis = await readBasis(await buildEngine(), '2024-08');
	cpSync(settings.dataFolder, folder, { recursive: true });
	mkdirSync(path.join(folder, 'briefs'), { recursive: true });
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

function compose(sentences: object, implied: readonly string[] = []) {
	const { brief } = parseWording(file, JSON.stringify({ sentences, implied }));
	return composeBrief(basis, 'zh', { wording: brief });
}
const texts = (model: ReturnType<typeof compose>) =>
	new Map(
		model.sections.flatMap(({ paragraphs }) =>
			paragraphs.flatMap(({ sentences }) => sentences.map(({ key, text }) => [key, plain(text)] as const))
		)
	);

describe('wording by hand in a brief', () => {
	it('stands in place of the sentence, and is said to be by hand', () => {
		const model = compose({ 'fai.headline': { zh: '1—8月，全区投资增长{s028}，位居{s030}' } });
		expect(texts(model).get('fai.headline')).toBe('1—8月，全区投资增长0.7%，位居第十四位。');
		const all = model.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
		expect(all.filter(({ isByHand }) => isByHand).map(({ key }) => key)).toEqual(['fai.headline']);
	});

	it('sends what it no longer says to the annex, so that every statement keeps one home', () => {
		const model = compose({ 'fai.headline': { zh: '投资增长{s028}' }, 'iva.divisions': { drop: true } });
		expect(texts(model).has('iva.divisions')).toBe(false);
		const ids = basis.statements.map(({ figure }) => figure.id.toLowerCase());
		expect(homeTroubles(model, [...ids, 's031', 's034'])).toEqual([]);
		expect(model.homes.annex.has('s012') && model.homes.annex.has('s030')).toBe(true);
		// What was left out for its length has room again.
		expect(model.shortened).not.toContain('iva.products');
	});

	it('leaves no empty section where all of one is dropped', () => {
		const drop = { drop: true };
		const model = compose({
			'srv.headline': drop,
			'srv.industries': drop,
			'srv.large': drop,
			'srv.survey': drop
		});
		expect(model.sections.map(({ key }) => key)).toEqual(['iva', 'fai']);
	});

	it('makes a build fail with the sentence where it contradicts its number', () => {
		expect(() => compose({ 'fai.headline': { zh: '投资下降{s028}' } })).toThrow(
			'briefs/2024-08.json, fai.headline: “下降” contradicts its number, which is 0.7%. Write the word that the sign of the number has, or leave it out. The sentence: “投资下降{s028}”'
		);
	});
});

describe('data:check', () => {
	const troubles = (content: object) => {
		writeFileSync(path.join(folder, file), JSON.stringify(content));
		return wordingTroubles({ ...settings, dataFolder: folder });
	};

	it('finds nothing where nothing is worded', async () => {
		expect(await wordingTroubles(settings)).toEqual([]);
		expect(
			await troubles({ sentences: { 'fai.headline': { zh: '投资增长{s028}' } }, implied: ['srv.month'] })
		).toEqual([]);
	});

	it('tells each sentence that contradicts its number, with what to do', async () => {
		const told = await troubles({
			sentences: {
				'iva.headline': { zh: '工业增长{s002}', en: 'industry fell {s002}' },
				'fai.sectors': {
					zh: '第三产业下拉{contribution-s042-s041-s028}，第二产业下拉{contribution-s040-s039-s028}'
				},
				'srv.nothing': { drop: true }
			},
			implied: ['fai.month', 'fai.nothing']
		});
		expect(told).toHaveLength(5);
		expect(told[0]).toContain('iva.headline: “增长” contradicts its number, which is −10.1%');
		expect(told[1]).toContain('fai.sectors: “下拉” contradicts its number, which is 6.74个百分点');
		expect(told[2]).toContain('srv.nothing: the brief has no such sentence. Write one of iva.headline');
		expect(told[3]).toContain('fai.month: nothing is implied here in this release (no-inputs)');
		expect(told[4]).toContain('fai.nothing: there is no such implied statement');
	});
});
