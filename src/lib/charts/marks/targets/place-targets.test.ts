import { describe, expect, it } from 'vitest';
import { makeFrame } from '../../frame/frame.ts';
import { sample } from '../../sample.ts';
import { placeTargets, type TargetAt } from './place-targets.ts';

const size = { height: 100, top: 10, bottom: 20, unit: 'px' as const };
const frame = (low: number, high: number) => makeFrame({ low: 0, high: 10 }, { low, high }, size, true);
const at = (y: number, more: Partial<TargetAt> = {}): TargetAt => ({
	datum: sample('t', y, { status: 'target' }),
	x: 5,
	y,
	stated: 'stated',
	label: undefined,
	...more
});

describe('placeTargets', () => {
	it('stands on zero, or on the foot of an axis without zero', () => {
		expect(placeTargets([at(5)], frame(0, 10))[0]).toMatchObject({ x: '50%', y: '45', stem: 35 });
		expect(placeTargets([at(65)], frame(60, 70))[0]).toMatchObject({ y: '45', stem: 35 });
		expect(placeTargets([at(-5)], frame(-10, 0))[0]).toMatchObject({ y: '45', stem: -35 });
	});

	it('tells a due date that was inferred by its class', () => {
		expect(placeTargets([at(5, { stated: 'inferred' })], frame(0, 10))[0]?.className).toBe('target inferred');
	});

	it('refuses a value that is no number', () => {
		expect(() => placeTargets([at(Number.NaN)], frame(0, 1))).toThrow(/has no place on a scale/);
	});
});
