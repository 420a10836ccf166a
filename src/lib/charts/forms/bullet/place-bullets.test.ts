import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlap, type Rectangle } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import type { PlacedBullet, TextAt } from '../../marks/bullets/placed-bullet.ts';
import { sample } from '../../sample.ts';
import { entriesOfBullets, type Bullet } from './bullet.ts';
import { margin, placeBullets } from './place-bullets.ts';

const bullet = (
	actual: number | null,
	target: number,
	more: { readonly needed?: number; readonly sense?: Bullet['sense']; readonly key?: string } = {}
): Bullet => {
	const key = more.key ?? 'k';
	return {
		key,
		title: '党的工作覆盖率',
		actual: actual === null ? null : sample(`${key}-a`, actual, { label: `${actual}%` }),
		reason: '未公布实际数，公报未列这一指标',
		target: sample(`${key}-t`, target, { status: 'target', label: `${target}%以上` }),
		sense: more.sense ?? 'at-least',
		...(more.needed === undefined
			? {}
			: {
					needed: sample(`${key}-n`, more.needed, { status: 'derived', label: `按进度需达${more.needed}%` })
				})
	};
};

const boxAt = (text: TextAt, label: string, plot: number): Rectangle =>
	labelBox(
		{ key: '', x: (text.x / 100) * plot, y: 0, width: textWidth(label, 13), height: 13, candidates: [] },
		text.place
	);

/** The texts of a row, and the lines that may not pass through its value. */
function boxesOf(placed: PlacedBullet, plot: number) {
	const texts = [placed.target, placed.needed, placed.actual].flatMap((mark) =>
		mark === null ? [] : [boxAt(mark.label, mark.datum.label, plot)]
	);
	const rules = [placed.target, placed.needed].flatMap((mark): readonly Rectangle[] => {
		if (mark === null) return [];
		const x = (mark.x / 100) * plot;
		return [{ left: x - 3, right: x + 3, top: placed.middle - 12, bottom: placed.middle + 12 }];
	});
	return { texts, rules };
}

const one = (row: Bullet) => {
	const [first] = placeBullets([row]).rows;
	if (first === undefined) throw new Error('no row');
	return first.placed;
};

describe('placeBullets', () => {
	it('has a bar from zero, the rule at the target, the arrow to the side that fulfils', () => {
		expect(one(bullet(40, 80))).toMatchObject({
			zero: 0,
			actual: { x: 50, isInside: false },
			target: { x: 100 },
			towards: 1,
			want: null
		});
		expect(one(bullet(40, 80, { sense: 'at-most' })).towards).toBe(-1);
		expect(one(bullet(40, 80, { sense: 'about' })).towards).toBe(0);
	});

	it('puts the value into the bar where the rule stands at its end', () => {
		expect(one(bullet(79, 80)).actual).toMatchObject({ isInside: true });
	});

	it('lets a short bar have its value beyond the rule', () => {
		const placed = placeBullets([bullet(3, 5), bullet(90, 100, { key: 'b' })]).rows[0]?.placed;
		expect(placed?.actual).toMatchObject({ isInside: false, label: { x: 5, place: { dx: 10 } } });
	});

	it('keeps the value off a whisker: beyond it, or in a lane of its own', () => {
		const wide = (low: number, high: number) =>
			one({ ...bullet(20, 100), actual: sample('a', 20, { interval: { low, high }, label: '20%' }) }).actual
				?.label;
		expect(wide(15, 40)).toMatchObject({ x: 40.833333333333336, place: { anchor: 'start', dy: 34.5 } });
		expect(wide(-90, 110)).toMatchObject({ place: { dy: 55 } });
	});

	it('says in words, broken into lines, why there is no actual', () => {
		const { want, actual } = one({ ...bullet(null, 65), reason: '未公布'.repeat(12) });
		expect(actual).toBeNull();
		expect(want?.lines.length).toBe(2);
		expect(want?.lines.join('')).toBe('未公布'.repeat(12));
		expect(entriesOfBullets([bullet(null, 65)]).map(({ key }) => key)).toEqual(['k actual', 'k-t']);
	});

	it('cuts the row that would leave the others flat and keeps its order', () => {
		const { rows, scale } = placeBullets([
			bullet(820, 951, { key: 'big', needed: 70 }),
			bullet(62, 65, { key: 'a' }),
			bullet(-20, -30, { key: 'b' })
		]);
		const [big, usual] = rows.map(({ placed }) => placed);
		expect(scale.cut).toEqual({ row: 'big', gap: 89 });
		expect(big?.target.x).toBe(100);
		expect(big?.actual?.x).toBeLessThan(100);
		expect(big?.actual?.x).toBeGreaterThan(89);
		expect(big?.needed?.x).toBeLessThanOrEqual(86);
		expect(usual?.gap).toBeNull();
	});

	it('is to scale within the axis', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 100 }), (actual, target) => {
				const placed = one(bullet(actual, target));
				expect((placed.actual?.x ?? 0) * target).toBeCloseTo(placed.target.x * actual, 6);
			})
		);
	});

	it('is an axis alone without rows', () => {
		expect(placeBullets([])).toMatchObject({ rows: [], scale: { cut: null } });
	});

	it('keeps texts apart, clear of rules and within the chart on every width', () => {
		const value = fc.integer({ min: -60, max: 120 });
		const row = fc.record({ actual: fc.option(value), target: value, needed: fc.option(value) });
		fc.assert(
			fc.property(fc.array(row, { maxLength: 4 }), (all) => {
				const rows = all.map(({ actual, target, needed }, index) =>
					bullet(actual, target, { key: `r${index}`, ...(needed === null ? {} : { needed }) })
				);
				for (const { placed } of placeBullets(rows).rows) {
					for (const plot of [240, 300, 480, 700, 1100]) {
						const { texts, rules } = boxesOf(placed, plot);
						for (const [index, box] of texts.entries()) {
							expect(box.left).toBeGreaterThanOrEqual(-margin.before - 1);
							expect(box.right).toBeLessThanOrEqual(plot + margin.after + 1);
							expect(box.bottom).toBeLessThanOrEqual(placed.height + 1);
							for (const other of texts.slice(index + 1)) expect(overlap(box, other)).toBe(0);
						}
						const value = texts.at(-1);
						if (placed.actual === null || value === undefined) continue;
						if (Math.abs(value.bottom - placed.middle) > 12) continue;
						for (const rule of rules) expect(overlap(value, rule)).toBe(0);
					}
				}
			})
		);
	});
});
