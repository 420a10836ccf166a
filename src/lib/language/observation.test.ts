import { describe, expect, it } from 'vitest';
import { againstOf, observation, observations } from '../../../tests/language/record.ts';
import { publish } from '../../../tests/statistics/observe.ts';
import { unsigned } from './numbers.ts';
import { clause, describeMark, markLabel, nameOf, statement } from './observation.ts';
import { plain } from './prose.ts';

const said = (id: string, language: 'zh' | 'en') =>
	plain(statement(observation(id), language, againstOf(observation(id))));

const growth = 'investment in fixed assets (excluding rural households) in Xixia District';
const industry = 'value added of industrial enterprises above designated size in Xixia District';
const services = 'business revenue of service enterprises above designated size in Xixia District';

describe('a statement in one sentence', () => {
	it.each([
		['S028', '西夏区固定资产投资(不含农户)同比增长0.7%', `${growth} rose 0.7% on the year`],
		['S002', '西夏区规模以上工业增加值同比下降10.1%', `${industry} fell 10.1% on the year`],
		[
			'S003',
			'西夏区规模以上工业增加值中，制造业同比下降10.2%',
			`within ${industry}, Manufacturing fell 10.2% on the year`
		],
		[
			'S058',
			'西夏区固定资产投资(不含农户)中，交通运输(基础设施)同比增长9.51倍（即+951%）',
			`within ${growth}, Transport (infrastructure) rose 9.51 times (i.e. +951%) on the year`
		],
		[
			'S029',
			'西夏区固定资产投资(不含农户)增速比自治区低1.8个百分点',
			`${growth} had growth 1.8 percentage points below Ningxia`
		],
		[
			'S030',
			'西夏区固定资产投资(不含农户)增速居自治区22个县（市、区）第十四位',
			`${growth} ranked 14th of 22 counties and districts in Ningxia by growth`
		],
		[
			'S040',
			'西夏区固定资产投资(不含农户)中，第二产业占77.9%',
			`within ${growth}, Secondary industry made up 77.9% of the total`
		],
		[
			'S053',
			'西夏区固定资产投资(不含农户)中，制造业占工业的96.9%',
			`within ${growth}, Manufacturing made up 96.9% of Industry`
		],
		[
			'S051',
			'西夏区固定资产投资(不含农户)中，工业拉动总体增长6.8个百分点',
			`within ${growth}, Industry contributed 6.8 percentage points to growth of the total`
		],
		[
			'S071',
			'西夏区规模以上服务业营业收入中，营业收入超亿元企业对总体增长的贡献率为98%',
			`within ${services}, Enterprises with revenue above 100 million yuan accounted for 98% of growth of the total`
		],
		[
			'S069',
			'西夏区规模以上服务业营业收入中，营业收入超亿元企业为46.25亿元',
			`within ${services}, Enterprises with revenue above 100 million yuan stood at 4.625 billion yuan (46.25 × 100 million yuan as printed)`
		],
		[
			'S062',
			'西夏区规模以上服务业营业收入增速较上月回落3.5个百分点',
			`${services} had growth 3.5 percentage points lower than in the month before`
		],
		[
			'S001',
			'西夏区规模以上工业增加值增速连续回落6个月',
			`${industry} had growth that fell for 6 months running`
		],
		[
			'S009',
			'西夏区规模以上工业增加值中，全部行业大类有9个增长',
			`within ${industry}, All divisions had 9 rising`
		],
		[
			'S010',
			'西夏区规模以上工业增加值中，全部行业大类的增长面为42.9%',
			`within ${industry}, All divisions had 42.9% rising`
		],
		[
			'S064G',
			'西夏区规模以上服务业营业收入中，交通运输、仓储和邮政业增长',
			`within ${services}, Transport, Storage and Post rose`
		]
	])('%s', (id, zh, en) => {
		expect([said(id, 'zh'), said(id, 'en')]).toEqual([`2024年1—8月，${zh}。`, `In Jan–Aug 2024, ${en}.`]);
	});

	it('of a ratio, a survey or a change of a share reads as such', () => {
		expect(said('S026', 'zh')).toBe('2024年1—8月，西夏区规模以上工业产品销售率较上年同期下降2.2个百分点。');
		expect(said('S073', 'zh')).toBe(
			'2024年三季度，西夏区规模以上服务业景气调查中，本季度本行业运行状况总体评价为良好的企业占31%。'
		);
		expect(said('S021', 'zh')).toBe(
			'2024年1—8月，西夏区规模以上工业企业中，停产或产值下降企业占比较上月提高4.2个百分点。'
		);
	});

	it('does not restate what is ambiguous', () => {
		expect(said('S065P', 'zh')).toBe(
			'2024年1—8月，西夏区规模以上服务业营业收入中，教育：原文有歧义，只作引文，不绘图、不计算。'
		);
		expect(said('S067', 'en')).not.toContain('2.0');
	});

	it('says the period and basis where the text does not say which', () => {
		expect(said('S066', 'zh')).toContain('2024年7月（累计或当月原文未说明）');
	});
});

describe('the statements of the whole record', () => {
	const clear = observations.filter(({ figure }) => figure.flag !== 'A');

	it('bind their figure, print its digits, and hold no Chinese in English', () => {
		for (const one of clear) {
			const pieces = clause(one, 'zh', againstOf(one));
			const bounds = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]));
			expect(bounds.length, one.figure.id).toBeGreaterThan(0);
			expect(bounds.every(({ figure }) => figure === one.figure)).toBe(true);
			const en = plain(statement(one, 'en', againstOf(one)));
			expect(en, one.figure.id).not.toMatch(/\p{Script=Han}/u);
			if (one.figure.unit !== 'sign' && one.figure.value !== 0)
				expect(en.replaceAll(',', ''), one.figure.id).toContain(unsigned(one.figure));
		}
	});

	it('never say that a negative rate grew', () => {
		for (const one of clear.filter(({ measure }) => measure === 'growth')) {
			const zh = plain(clause(one, 'zh', null));
			expect(zh.includes('增长'), one.figure.id).toBe(one.figure.value > 0);
			expect(zh.includes('下降'), one.figure.id).toBe(one.figure.value < 0);
		}
	});

	it('differ from one another where they are of different things', () => {
		const names = observations.map((one) => `${nameOf(one, 'zh')} ${one.period} ${one.basis} ${one.against}`);
		const keys = observations.map(({ region, indicator, part, measure, compares, period, basis, against }) =>
			[region.code, indicator.code, part.code, measure, compares, period, basis, against].join()
		);
		expect(new Set(names).size).toBe(new Set(keys).size);
	});

	it('refuse to name a region or part that was not given', () => {
		expect(() => clause(observation('S029'), 'zh', null)).toThrow(/S029.*pass it to clause/);
	});
});

describe('the words of a mark', () => {
	it('are its number as printed, + where a sign means a rise', () => {
		expect(markLabel(publish('5.8'), 'growth', 'zh')).toBe('+5.8');
		expect(markLabel(publish('85.6'), 'share', 'zh')).toBe('85.6');
		expect(markLabel(publish('-10.1'), 'growth', 'en')).toBe('−10.1');
		expect(markLabel(publish('9.51', 'times'), 'growth', 'zh')).toBe('9.51倍');
		expect(markLabel(publish('14', 'rank'), 'rank', 'zh')).toBe('第14位');
	});

	it('and a sentence for the live region', () => {
		const mark = { name: '西夏区', period: '2024-08', basis: 'Y', measure: 'growth' };
		expect(describeMark(mark, publish('-10.1'), 'zh')).toBe('西夏区 2024年1—8月 下降10.1%');
		expect(describeMark({ ...mark, name: 'Mining', measure: 'share' }, publish('3.1'), 'en')).toBe(
			'Mining, Jan–Aug 2024: share 3.1%'
		);
	});

	it('name what it is of', () => {
		expect(nameOf(observation('S040'), 'zh')).toBe('西夏区 · 固定资产投资(不含农户) · 第二产业 · 占比');
		expect(nameOf(observation('S030'), 'en')).toBe(
			'Xixia District · Investment in fixed assets (excluding rural households) · growth · rank'
		);
	});
});
