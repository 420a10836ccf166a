import { describe, expect, it } from 'vitest';
import { observation, region } from '../../../../../tests/language/record.ts';
import { observe, publish } from '../../../../../tests/statistics/observe.ts';
import { plain } from '../../prose.ts';
import type { Headline } from '../facts.ts';
import { headlineText, sectionHeading } from './headline.ts';

const { indicator } = observation('S028');
function of(rate: string, more: Partial<Headline> = {}): Headline {
	return {
		indicator,
		region: region('640105'),
		period: '2024-08',
		basis: 'Y',
		growth: observe(rate),
		isAmbiguous: false,
		level: null,
		change: null,
		streak: null,
		gaps: [],
		ranks: [],
		...more
	};
}
const said = (rate: string, change: string) =>
	(['zh', 'en'] as const).map((language) =>
		plain(headlineText(of(rate, { change: publish(change, 'pp') }), false, language))
	);

describe('a rate and its change, for every combination of signs', () => {
	it.each([
		[
			'8.2',
			'-3.5',
			'同比增长8.2%，增速较上月回落3.5个百分点',
			'with growth 3.5 percentage points lower than in'
		],
		[
			'8.2',
			'3.5',
			'同比增长8.2%，增速较上月加快3.5个百分点',
			'with growth 3.5 percentage points higher than in'
		],
		['8.2', '0.0', '同比增长8.2%，增速与上月持平', 'with growth the same as in'],
		[
			'-8.2',
			'3.5',
			'同比下降8.2%，降幅较上月收窄3.5个百分点',
			'with the fall 3.5 percentage points narrower than in'
		],
		[
			'-8.2',
			'-3.5',
			'同比下降8.2%，降幅较上月扩大3.5个百分点',
			'with the fall 3.5 percentage points wider than in'
		],
		['-8.2', '0.0', '同比下降8.2%，降幅与上月持平', 'with the fall the same as in'],
		[
			'1.0',
			'3.0',
			'同比增长1.0%，较上月由负转正，提高3.0个百分点',
			'having turned from a fall to a rise, 3.0'
		],
		[
			'-1.0',
			'-3.0',
			'同比下降1.0%，较上月由正转负，回落3.0个百分点',
			'having turned from a rise to a fall, 3.0'
		],
		[
			'0.0',
			'-3.0',
			'同比持平，较上月由增长转为持平，回落3.0个百分点',
			'having turned from a rise to unchanged'
		],
		[
			'0.0',
			'3.0',
			'同比持平，较上月由下降转为持平，提高3.0个百分点',
			'having turned from a fall to unchanged'
		],
		[
			'3.0',
			'3.0',
			'同比增长3.0%，较上月由持平转为增长，提高3.0个百分点',
			'having turned from unchanged to a rise'
		],
		[
			'-3.0',
			'-3.0',
			'同比下降3.0%，较上月由持平转为下降，回落3.0个百分点',
			'having turned from unchanged to a fall'
		],
		['0.0', '0.0', '同比持平，增速与上月持平', 'with growth the same as in']
	])('%s after a change of %s', (rate, change, zh, en) => {
		const [chinese, english] = said(rate, change);
		expect(chinese).toBe(`固定资产投资${zh}`);
		expect(english).toContain(en);
	});

	it('is since December in the first release of a year', () => {
		const first = of('8.2', { period: '2024-02', change: publish('-3.5', 'pp') });
		expect(plain(headlineText(first, false, 'zh'))).toContain('增速较上年12月回落');
	});

	it('says the run of falls once beside the change', () => {
		const streak = observe('3', 'month', { measure: 'streak_down' });
		const both = of('8.2', { change: publish('-3.5', 'pp'), streak });
		expect(plain(headlineText(both, false, 'zh'))).toBe(
			'固定资产投资同比增长8.2%，增速较上月回落3.5个百分点，连续回落3个月'
		);
	});
});

describe('where a region stands', () => {
	const gap = (code: string, text: string) => ({ region: region(code), figure: publish(text, 'pp') });

	it('is told of the whole that it lies in, as local prose calls it', () => {
		const gaps = [gap('640100', '-0.9'), gap('640000', '0.0'), gap('000000', '2.7')];
		expect(plain(headlineText(of('0.7', { gaps }), true, 'zh'))).toBe(
			'西夏区固定资产投资同比增长0.7%，比全市低0.9个百分点，与全区持平，比全国高2.7个百分点'
		);
		expect(plain(headlineText(of('0.7', { gaps }), true, 'en'))).toBe(
			'investment in fixed assets in Xixia District rose 0.7% on the year; growth was 0.9 percentage points below Yinchuan, level with Ningxia and 2.7 percentage points above China'
		);
	});

	it('is told of a place with of how many where that was printed', () => {
		const rank = (code: string, place: string, count: number | null) => ({
			among: region(code),
			rank: { ...observe(place, 'rank', { measure: 'rank' }), region: region('640105'), of: count }
		});
		const ranks = [rank('640000', '14', 22), rank('640100', '3', null)];
		expect(plain(headlineText(of('0.7', { ranks }), false, 'zh'))).toContain(
			'居全区22个县（市、区）第十四位、全市第三位'
		);
	});
});

describe('the heading of a section', () => {
	it('says what the title does not: run of falls, change, place, distance, else the rate', () => {
		const streak = observe('6', 'month', { measure: 'streak_down' });
		const change = publish('-3.5', 'pp');
		const gaps = [{ region: region('000000'), figure: publish('-2.7', 'pp') }];
		expect(plain(sectionHeading(of('0.7', { streak, change, gaps }), 'zh'))).toBe('投资增速连续回落6个月');
		expect(plain(sectionHeading(of('0.7', { change, gaps }), 'zh'))).toContain('投资增速较上月');
		expect(plain(sectionHeading(of('8.2', { change, gaps }), 'en'))).toContain('Investment: growth 3.5');
		expect(plain(sectionHeading(of('0.7', { gaps }), 'zh'))).toBe('投资增速比全国低2.7个百分点');
		expect(plain(sectionHeading(of('0.7'), 'zh'))).toBe('投资增长0.7%');
		expect(plain(sectionHeading(of('0.7', { growth: null }), 'en'))).toBe('Investment');
	});
});

describe('a rate that is not known', () => {
	it('is said to be unpublished or ambiguous', () => {
		expect(plain(headlineText(of('0', { growth: null }), true, 'zh'))).toBe('西夏区固定资产投资的增速未公布');
		expect(plain(headlineText(of('0', { growth: null, isAmbiguous: true }), false, 'en'))).toBe(
			'growth of investment in fixed assets is ambiguous in the source and not quoted'
		);
	});
});
