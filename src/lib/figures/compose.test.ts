import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../language/prose.ts';
import { buildEngine } from '../query/native/engine.ts';
import { isRefusal, type Derived } from '../statistics/figure.ts';
import { contribution, residual } from '../statistics/formulas/contributions.ts';
import { gap } from '../statistics/formulas/differences.ts';
import { readArchive, type Archive } from './archive.ts';
import { compose, pagesOf, sourcesOf } from './compose.ts';
import { findNumber } from './number-words.ts';

const addresses = {
	methods: (indicator: string) => `/methods/#${indicator}`,
	overview: (period: string) => (period === '2024-08' ? '/' : null),
	figure: (id: string) => `/figures/${id}/`
};
const passport = (archive: Archive, id: string, language: 'zh' | 'en' = 'zh') => {
	const found = compose(id, archive, language, addresses);
	if (!found) throw new Error(`no passport of ${id}`);
	return found;
};
const derived = (result: ReturnType<typeof gap>): Derived => {
	if (isRefusal(result)) throw new Error(result.reason);
	return result;
};

let archive: Archive;
let drop: Derived;
let left: Derived;
beforeAll(async () => {
	const engine = await buildEngine();
	const published = sourcesOf(await readArchive(engine, []));
	const of = (id: string) => published(id).observation;
	drop = derived(gap(of('s002'), of('r0554')));
	const total = of('s028');
	const pulled = derived(contribution({ share: of('s040'), growth: of('s039') }, total));
	left = derived(residual(total, [pulled]));
	archive = await readArchive(engine, [drop, left]);
});

describe('every passport', () => {
	it('has a title of its own in each language', () => {
		for (const language of ['zh', 'en'] as const) {
			const titles = pagesOf(archive).map((id) => passport(archive, id, language).title);
			expect(new Set(titles).size).toBe(titles.length);
			expect(titles.length).toBeGreaterThan(1090);
		}
	});

	it('marks the number of the figure in its quotation', () => {
		const unmarked = [...archive.figures.values(), ...archive.targets.values()].filter((record) => {
			const { figure } = 'observation' in record ? record.observation : record;
			const [quotation] = passport(archive, figure.id.toLowerCase()).quotations;
			const sought = { value: figure.value, decimals: figure.decimals, word: record.reading.word };
			return !quotation?.pieces.some(({ marked, text }) => marked && findNumber(text, sought).length > 0);
		});
		expect(unmarked.map((record) => record.reading.code)).toEqual([]);
	});
});

describe('a published figure', () => {
	it('stands as printed, with its interval', () => {
		const { value, interval, kind } = passport(archive, 's002');
		expect({ value, interval, kind }).toEqual({
			value: '−10.1%',
			interval: '−10.15%～−10.05%',
			kind: 'published'
		});
	});

	it('has no date that the source does not bear', () => {
		const note = passport(archive, 's002').facts.find(({ term }) => term === '发布')?.note;
		expect(note).toBe('公布日期原文未注明，不早于2024年9月30日');
	});

	it('is shown as ambiguous where the text is', () => {
		expect([passport(archive, 's066').ambiguous, passport(archive, 's002').ambiguous]).toEqual([true, false]);
		expect(passport(archive, 's066').warnings).toHaveLength(1);
	});

	it('is a cell without quotation marks where a data file was read', () => {
		expect([
			passport(archive, 'r0078').quotations[0]?.cell,
			passport(archive, 's002').quotations[0]?.cell
		]).toEqual([true, false]);
	});

	it('shows what another release printed of the same figure, and nothing where there is none', () => {
		const first = sourcesOf(archive)('s002');
		const { observation, release } = first;
		const later = {
			...first,
			observation: { ...observation, figure: { ...observation.figure, id: 'S902', value: -9.9 } },
			release: { ...release, id: 'later', publishedOn: '2024-11-30', precision: 'day' as const }
		};
		const revised = { ...archive, figures: new Map([...archive.figures, ['s902', later]]) };
		expect(passport(archive, 's002').editions).toEqual([]);
		expect(passport(revised, 's002').editions).toMatchObject([{ value: '−9.9%', href: '/figures/S902/' }]);
		expect(passport(revised, 's902').editions).toMatchObject([{ value: '−10.1%' }]);
	});

	it('leads from how many were ranked to the rank', () => {
		expect(passport(archive, 's031').statement).toBe(passport(archive, 's030').statement);
		expect(passport(archive, 's031').warnings[0]).toContain('S030');
	});
});

describe('a target', () => {
	it('tells a stated day from an inferred one and from none', () => {
		const look = (id: string) =>
			passport(archive, id).facts.find(({ term }) => term.startsWith('期限'))?.look ?? 'stated';
		expect(['t001', 't083', 't012'].map(look)).toEqual(['stated', 'inferred', 'absent']);
	});
});

describe('a derived figure', () => {
	it('shows its formula with its numbers and quotes each source', () => {
		const { computation, quotations, value, statement } = passport(archive, drop.id);
		expect(statement).toBe('2024年1—8月，西夏区规模以上工业增加值增速比全国低15.9个百分点');
		expect(value).toBe('−15.9个百分点');
		expect(plain(computation?.numbers ?? [])).toBe('−10.1% − 5.8% = −15.9个百分点');
		expect(quotations).toHaveLength(2);
	});

	it('explains an input that is itself computed', () => {
		const { computation, quotations } = passport(archive, left.id);
		expect(computation?.nested.map(({ name }) => name)).toEqual(['拉动']);
		expect(quotations).toHaveLength(2);
	});
});
