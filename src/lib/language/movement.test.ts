import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../tests/statistics/observe.ts';
import {
	changeOfGrowth,
	changeOfShare,
	growthText,
	movementOf,
	movements,
	movementText,
	movementTo
} from './movement.ts';
import { plain } from './prose.ts';

const rate = (tenths: number) => publish((tenths / 10).toFixed(1));
const points = (tenths: number) => publish((tenths / 10).toFixed(1), 'pp');
const tenths = fc.oneof(fc.constant(0), fc.integer({ min: -999, max: 999 }));

describe('growth in words', () => {
	it.each([
		[publish('0.7'), '增长0.7%', 'up 0.7%'],
		[publish('-10.1'), '下降10.1%', 'down 10.1%'],
		[publish('0.0'), '持平', 'unchanged'],
		[publish('0'), '持平', 'unchanged'],
		[publish('9.51', 'times'), '增长9.51倍（即+951%）', 'up 9.51 times (i.e. +951%)'],
		[publish('1', 'sign'), '增长', 'up'],
		[publish('-1', 'sign'), '下降', 'down']
	])('%o is %s and %s', (figure, zh, en) => {
		expect([plain(growthText(figure, 'zh')), plain(growthText(figure, 'en'))]).toEqual([zh, en]);
	});

	it('agrees with the sign and never writes it twice', () => {
		fc.assert(
			fc.property(tenths, (value) => {
				const [zh, en] = [plain(growthText(rate(value), 'zh')), plain(growthText(rate(value), 'en'))];
				expect(zh.startsWith('增长')).toBe(value > 0);
				expect(zh.startsWith('下降')).toBe(value < 0);
				expect(zh === '持平').toBe(value === 0);
				expect(en.startsWith('up ')).toBe(value > 0);
				expect(en.startsWith('down ')).toBe(value < 0);
				expect(zh + en).not.toMatch(/[−-]\d/);
			})
		);
	});
});

describe('movements', () => {
	const rates = [-21, -20, -19, 0, 19, 20, 21];
	const cases = rates.flatMap((from) => rates.map((to) => [from, to] as const));

	it.each(cases)('from %i to %i tenths say what happened', (from, to) => {
		const words = movementText(movementOf(rate(from), rate(to)), 'zh');
		expect(/^降幅/.test(words)).toBe(from < 0 && to < 0);
		expect(/^增速/.test(words)).toBe(from > 0 && to > 0);
		expect(words === '由负转正').toBe(from < 0 && to > 0);
		expect(words === '由正转负').toBe(from > 0 && to < 0);
		expect(words.includes('收窄')).toBe(from < 0 && to < 0 && to > from);
		expect(words.includes('扩大')).toBe(from < 0 && to < 0 && to < from);
		expect(words.includes('加快')).toBe(from > 0 && to > 0 && to > from);
		expect(words.includes('回落')).toBe(from > 0 && to > 0 && to < from);
	});

	it('tell the same from the two rates as from a rate and its change', () => {
		fc.assert(
			fc.property(tenths, tenths, (from, to) => {
				expect(movementTo(rate(to), points(to - from))).toBe(movementOf(rate(from), rate(to)));
			})
		);
	});

	it('reach every movement', () => {
		const reached = new Set(
			[-3, -2, 0, 2, 3].flatMap((from) => [-3, -2, 0, 2, 3].map((to) => movementOf(rate(from), rate(to))))
		);
		expect([...reached].sort()).toEqual(Object.keys(movements).sort());
	});

	it('compare times with percent', () => {
		expect(movementOf(publish('100.0'), publish('9.51', 'times'))).toBe('faster');
	});
});

describe('a change in words', () => {
	it.each([
		[
			'8.19',
			'-3.5',
			'增速较上月回落3.5个百分点',
			'growth 3.5 percentage points lower than in the month before'
		],
		[
			'8.2',
			'1.0',
			'增速较上月加快1.0个百分点',
			'growth 1.0 percentage points higher than in the month before'
		],
		[
			'-10.1',
			'-2.0',
			'降幅较上月扩大2.0个百分点',
			'the fall 2.0 percentage points wider than in the month before'
		],
		[
			'-10.1',
			'2.0',
			'降幅较上月收窄2.0个百分点',
			'the fall 2.0 percentage points narrower than in the month before'
		],
		[
			'1.0',
			'3.0',
			'较上月由负转正，提高3.0个百分点',
			'turned from a fall to a rise, 3.0 percentage points higher than in the month before'
		],
		[
			'-1.0',
			'-3.0',
			'较上月由正转负，回落3.0个百分点',
			'turned from a rise to a fall, 3.0 percentage points lower than in the month before'
		],
		['-1.0', '0.0', '降幅与上月持平', 'the fall the same as in the month before'],
		['1.0', '0.0', '增速与上月持平', 'growth the same as in the month before']
	])('a rate of %s that changed by %s', (now, by, zh, en) => {
		const [figure, change] = [publish(now), publish(by, 'pp')];
		expect(plain(changeOfGrowth(figure, change, '上月', 'zh'))).toBe(zh);
		expect(plain(changeOfGrowth(figure, change, 'the month before', 'en'))).toBe(en);
	});

	it('agrees with its sign, whatever the rate', () => {
		fc.assert(
			fc.property(tenths, tenths, (now, by) => {
				const words = plain(changeOfGrowth(rate(now), points(by), '上月', 'zh'));
				const falls = now < 0 && now - by < 0;
				expect(/加快|提高|收窄/.test(words)).toBe(by > 0);
				expect(/回落|扩大/.test(words)).toBe(by < 0);
				expect(words.includes('降幅')).toBe(falls);
				expect(words).not.toMatch(/−/);
			})
		);
	});

	it('of a share rises or falls', () => {
		expect(plain(changeOfShare(publish('4.2', 'pp'), '上月', 'zh'))).toBe('较上月提高4.2个百分点');
		expect(plain(changeOfShare(publish('-2.2', 'pp'), 'the year before', 'en'))).toBe(
			'down 2.2 percentage points from the year before'
		);
		expect(plain(changeOfShare(publish('0.0', 'pp'), '上月', 'zh'))).toBe('与上月持平');
	});
});
