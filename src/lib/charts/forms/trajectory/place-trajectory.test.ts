import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlap, type Rectangle } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import { makeFrame } from '../../frame/frame.ts';
import { sample, unplaced } from '../../sample.ts';
import { roomAfter } from './label-trajectory.ts';
import { placeTrajectory, type PlacedTrajectory } from './place-trajectory.ts';
import type { TrajectoryPoint } from './scale-targets.ts';

const ticks = { signed: false, unit: '%' };
const target = (year: number, value: number, label = `${value}%以上`): TrajectoryPoint => ({
	year,
	datum: sample(`t${year}`, value, { status: 'target', label }),
	stated: 'stated'
});
const actual = (year: number, value: number): TrajectoryPoint => ({
	year,
	datum: sample(`a${year}`, value),
	stated: 'stated'
});
const base = { year: 2023, label: '2023年为基期' };

/** Every text of the chart on a plot of this width. */
function boxesOf(placed: PlacedTrajectory, plot: number): readonly Rectangle[] {
	const frame = makeFrame(placed.x, placed.y, placed.size, true);
	const texts = [
		...[...placed.targets, ...placed.actuals].map(({ datum, x, y, label }) => ({
			x,
			y,
			place: label,
			width: textWidth(datum.label, 13),
			height: 13
		})),
		...(placed.base === null
			? []
			: [
					{
						...placed.base.at,
						place: placed.base.place,
						width: textWidth(placed.base.text, 12),
						height: 12
					}
				])
	];
	return texts.flatMap(({ x, y, place, width, height }) =>
		place === undefined
			? []
			: [
					labelBox(
						{ key: '', x: (frame.x(x) / 100) * plot, y: frame.y(y), width, height, candidates: [] },
						place
					)
				]
	);
}

describe('placeTrajectory', () => {
	it('joins targets and their base, never what was reached', () => {
		const points = [actual(2023, 1), target(2026, 20), actual(2024, 5), target(2024, 8), target(2027, 25)];
		const placed = placeTrajectory(points, ticks, 200, base);
		expect(placed.runs).toEqual([
			[
				{ x: 2023, y: 0 },
				{ x: 2024, y: 8 },
				{ x: 2026, y: 20 },
				{ x: 2027, y: 25 }
			]
		]);
		expect(placed.actuals.map(({ datum }) => datum.key)).toEqual(['a2023', 'a2024']);
	});

	it('labels the three targets of a plan with their wording, and names its base', () => {
		const placed = placeTrajectory([target(2024, 8), target(2026, 20), target(2027, 25)], ticks, 200, base);
		expect(placed.targets.every(({ label }) => label !== undefined)).toBe(true);
		expect(placed.base?.place).toBeDefined();
		expect(placed.years.map(({ year, text, quiet }) => [year, text !== null, quiet])).toEqual([
			[2023, true, false],
			[2024, true, false],
			[2025, true, true],
			[2026, true, false],
			[2027, true, false]
		]);
	});

	it('labels neighbours that are nearly equal', () => {
		const placed = placeTrajectory([target(2024, 65), target(2026, 69), target(2027, 70)], ticks, 150);
		expect(placed.targets.every(({ label }) => label !== undefined)).toBe(true);
	});

	it('takes a second line for labels that one cannot hold', () => {
		const points = [target(2026, 70, 'strive for at least 70%'), target(2035, 72, '基本达到72%以上')];
		const early = [target(2024, 55, '力争全部达到55%以上'), target(2025, 65, '不低于65%，力争70%')];
		const placed = placeTrajectory([...early, ...points], ticks, 200);
		expect(placed.size.top).toBe(46);
		expect(placed.targets.every(({ label }) => label !== undefined)).toBe(true);
	});

	it('cuts a target beyond the axis and does not join it', () => {
		const placed = placeTrajectory(
			[target(2024, 8), target(2025, 951), target(2026, 20), target(2027, 25)],
			ticks,
			200
		);
		expect(placed.cuts).toEqual([{ key: 't2025', x: 2025, y: 25, value: 951 }]);
		expect(placed.runs).toEqual([
			[
				{ x: 2026, y: 20 },
				{ x: 2027, y: 25 }
			]
		]);
	});

	it('gives a year without a number words, one over the other', () => {
		const words = ['a', 'b'].map((key, index): TrajectoryPoint => ({
			year: 2024 + index,
			datum: unplaced(key),
			stated: 'stated'
		}));
		const placed = placeTrajectory(words, ticks, 200);
		expect(placed.words.map(({ entry }) => entry.key)).toEqual(['a', 'b']);
		const frame = makeFrame(placed.x, placed.y, placed.size, true);
		const [first, second] = placed.words.map(({ y }) => frame.y(y));
		expect([first, second]).toEqual([164, 144]);
	});

	it('is a frame alone without points', () => {
		expect(placeTrajectory([], ticks, 200)).toMatchObject({ years: [], targets: [], runs: [], base: null });
	});

	it('keeps marks in the frame and texts apart on every width', () => {
		const point = fc.record({
			year: fc.integer({ min: 2024, max: 2035 }),
			value: fc.integer({ min: -40, max: 120 }),
			isTarget: fc.boolean()
		});
		fc.assert(
			fc.property(
				fc.uniqueArray(point, { maxLength: 8, selector: (one) => `${one.year} ${one.isTarget}` }),
				fc.boolean(),
				(all, hasBase) => {
					const points = all.map(({ year, value, isTarget }) => (isTarget ? target : actual)(year, value));
					const placed = placeTrajectory(points, ticks, 200, hasBase ? base : undefined);
					const frame = makeFrame(placed.x, placed.y, placed.size, true);
					for (const { x, y } of [...placed.targets, ...placed.actuals]) {
						expect(frame.x(x)).toBeGreaterThan(0);
						expect(frame.x(x)).toBeLessThan(100);
						expect(frame.y(y)).toBeGreaterThanOrEqual(placed.size.top - 0.01);
						expect(frame.y(y)).toBeLessThanOrEqual(placed.size.height - placed.size.bottom + 0.01);
					}
					for (const plot of [200, 216, 300, 480, 700, 1100]) {
						const boxes = boxesOf(placed, plot);
						for (const [index, box] of boxes.entries()) {
							expect(box.right).toBeLessThanOrEqual(plot + roomAfter + 0.01);
							for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(0);
						}
					}
				}
			)
		);
	});
});
