import { describe, expect, it } from 'vitest';
import { makeFrame, marginClass } from './frame.ts';

const size = { height: 100, top: 10, bottom: 20, unit: 'px' as const };

describe('makeFrame', () => {
	it('gives percent across and px down, upwards or downwards', () => {
		const up = makeFrame({ low: -10, high: 30 }, { low: 0, high: 7 }, size, true);
		expect([up.x(-10), up.x(0), up.x(30), up.y(0), up.y(7)]).toEqual([0, 25, 100, 80, 10]);
		expect(makeFrame({ low: 0, high: 1 }, { low: 0, high: 7 }, size, false).y(7)).toBe(80);
	});

	it('keeps the room of a cut free', () => {
		const frame = makeFrame(
			{ low: 0, high: 100, room: { from: 0, to: 91 } },
			{ low: 0, high: 1 },
			size,
			false
		);
		expect(frame.x(100)).toBe(91);
	});

	it('puts what lies beyond a cut of the axis up at its tip', () => {
		const cut = { low: -10, high: 10, room: { from: 20, to: 80 } };
		const frame = makeFrame({ low: 0, high: 1 }, cut, size, true);
		expect([-951, -10, 0, 10, 951].map((value) => frame.y(value))).toEqual([80, 66, 45, 24, 10]);
		const whole = makeFrame({ low: 0, high: 1 }, { low: -10, high: 10 }, size, true);
		expect(whole.y(30)).toBe(-60);
	});

	it('widens a domain without extent, so that nothing is NaN', () => {
		const frame = makeFrame({ low: 5, high: 5 }, { low: 0, high: 0 }, size, true);
		expect([frame.x(5), frame.y(0)]).toEqual([0, 80]);
	});
});

it.each([
	[0, 'before-0'],
	[33, 'before-40'],
	[500, 'before-120']
])('a margin of %d px is %s', (width, name) => {
	expect(marginClass('before', width)).toBe(name);
});
