import { beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../language/prose.ts';
import { buildEngine } from '../query/native/engine.ts';
import { isRefusal, type Derived } from '../statistics/figure.ts';
import { contribution, residual } from '../statistics/formulas/contributions.ts';
import { remainder } from '../statistics/formulas/counts.ts';
import { gap, other, previous } from '../statistics/formulas/differences.ts';
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
const of = (id: string) => sourcesOf(archive)(id).observation;
let drop: Derived;
let left: Derived;
beforeAll(async () => {
	const engine = await buildEngine();
	archive = await readArchive(engine, []);
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

	it('tells a fragment of a data file in words, and a sentence not', () => {
		expect(passport(archive, 's002').quotations[0]?.reading).toBeNull();
		const [fragment] = passport(archive, 'r0554').quotations;
		expect(fragment?.pieces.map(({ text }) => text).join('')).toBe(
			'"period": "2024-08", "m": 4.5, "ytd": 5.8'
		);
		expect(fragment?.pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['"ytd": 5.8']);
		expect(fragment?.reading).toEqual({
			indicator: '规模以上工业增加值',
			fields: [
				{ key: 'period', meaning: '期次，2024年8月', own: false },
				{ key: 'm', meaning: '当月同比增速，%', own: false },
				{ key: 'ytd', meaning: '年初至当月累计同比增速，%', own: true }
			]
		});
		const single = [...archive.figures.values()].find(
			({ observation }) => observation.basis === 'M' && observation.passage.includes('"m"')
		);
		const [other] = passport(archive, single?.observation.figure.id.toLowerCase() ?? '').quotations;
		expect(other?.reading?.fields.filter(({ own }) => own).map(({ key }) => key)).toEqual(['m']);
	});

	it('has every field of every fragment in words', () => {
		const fragments = [...archive.figures.keys()].flatMap((id) => {
			const [{ pieces, reading } = { pieces: [], reading: null }] = passport(archive, id).quotations;
			return reading === null ? [] : [{ text: pieces.map(({ text }) => text).join(''), reading }];
		});
		expect(fragments.length).toBeGreaterThan(70);
		for (const { text, reading } of fragments) {
			expect(reading.fields.map(({ key }) => key)).toEqual(
				[...text.matchAll(/"(\w+)":/g)].map(([, key]) => key)
			);
			expect(reading.fields.filter(({ own }) => own)).toHaveLength(1);
		}
	});

	it('calls the number of a gazette an issue, and that of a plan the number of a document', () => {
		const number = (id: string, term: string) =>
			passport(archive, id).facts.find((fact) => fact.term === term)?.text;
		expect([number('s002', '期号'), number('s002', '文号')]).toEqual(['2024年第3期', undefined]);
		expect([number('t083', '期号'), number('t083', '文号')]).toEqual([undefined, '银西政办发〔2024〕32号']);
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
		expect(computation?.nested.map(({ name }) => name)).toEqual(['拉动 · 第二产业']);
		expect(quotations).toHaveLength(2);
	});

	it('is cited as computed by this site, then by the document of each input', () => {
		const { citations } = passport(archive, drop.id);
		const texts = citations.map(({ citation }) => citation.map(({ text }) => text).join(''));
		expect(citations.map(({ label }) => label)).toEqual([
			'本数 · GB/T 7714-2015',
			'本数 · 英文',
			'所据文件1 · GB/T 7714-2015',
			'所据文件1 · 英文',
			'所据文件2 · GB/T 7714-2015',
			'所据文件2 · 英文'
		]);
		expect(texts[0]).toMatch(/^统鉴 Tongjian\. .*低15\.9个百分点: 计算数\[DB\]/);
		for (const title of ['1-8月西夏区规上工业运行情况', '国家统计局数据发布库：规模以上工业增加值增长速度'])
			for (const own of texts.slice(0, 2)) expect(own).toContain(title);
		expect(new Set(citations.map(({ key }) => key)).size).toBe(citations.length);
	});

	it.each([
		[
			() => contribution({ share: of('s042'), growth: of('s041') }, of('s028')),
			'2024年1—8月，西夏区固定资产投资(不含农户)中，第三产业下拉总体5.79个百分点',
			/: took 5\.79 percentage points off growth of the total$/
		],
		[
			() => contribution({ share: of('s040'), growth: of('s039') }, of('s028')),
			'2024年1—8月，西夏区固定资产投资(不含农户)中，第二产业拉动总体增长6.74个百分点',
			/: contributed 6\.74 percentage points to growth of the total$/
		],
		[
			() => other(of('s028'), of('s029')),
			'2024年1—8月，宁夏回族自治区固定资产投资(不含农户)同比增长2.5%（由公布的差距还原）',
			/ in Ningxia.*: up 2\.5% on the year \(from the published difference\)$/
		],
		[
			() => previous(of('s061'), of('s062')),
			'2024年1—7月，西夏区规模以上服务业营业收入同比增长11.69%（由公布的变化还原）',
			/Jan–Jul 2024: up 11\.69% on the year/
		],
		[
			() => remainder(of('s070')),
			'2024年1—8月，西夏区规模以上服务业营业收入中，营业收入超亿元企业以外的部分占14.4%',
			/^All but enterprises .*: 14\.4% of the total$/
		]
	])('reads like a sentence of a brief: %#', (make, zh, en) => {
		const figure = derived(make());
		const own = { ...archive, derivations: new Map([[figure.id, figure]]) };
		expect(passport(own, figure.id).statement).toBe(zh);
		expect(passport(own, figure.id, 'en').statement).toMatch(en);
	});
});
