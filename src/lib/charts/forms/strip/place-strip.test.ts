import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeFrame } from '../../frame/frame.ts';
import { labelBox, overlap } from '../../labels/place-labels.ts';
import { textWidth } from '../../labels/text-width.ts';
import { sample } from '../../sample.ts';
import { placeStripRow, type PlacedStrip } from './place-strip.ts';

const plain = { signed: true, unit: '' };

/** Boxes of the labels as they are drawn on a plot of a width in px. */
function drawnBoxes(strip: PlacedStrip, width: number) {
	const frame = makeFrame(strip.x, { low: 0, high: 0 }, strip.size, false);
	return strip.dots.map(({ datum, x, label, name }) => {
		const widest = Math.max(textWidth(datum.label, 13), textWidth(datum.name, 12));
		const place = { dx: label?.dx ?? 0, dy: name?.dy ?? 0, anchor: label?.anchor ?? ('middle' as const) };
		return labelBox(
			{ key: datum.key, x: (frame.x(x) / 100) * width, y: 0, width: widest, height: 32, candidates: [] },
			place
		);
	});
}

describe('placeStripRow', () => {
	it('never lets labels touch, from 320 px up', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 288, max: 2500 }),
				(values, page) => {
					const dots = values.map((value, index) =>
						sample(`d${index}`, value / 100, {
							label: (value / 100).toFixed(1),
							name: '银川市',
							self: index === 0
						})
					);
					const strip = placeStripRow({ key: 'r', dots }, plain);
					const boxes = drawnBoxes(strip, page - strip.margin.before - strip.margin.after);
					boxes.forEach((one, index) => {
						for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(0);
					});
				}
			)
		);
	});

	it('puts the home region next to the axis, below', () => {
		const dots = [sample('a', 5), sample('home', 5.1, { self: true }), sample('b', 5.2), sample('far', 90)];
		const strip = placeStripRow({ key: 'r', dots }, plain);
		expect(strip.dots.find((dot) => dot.datum.key === 'home')?.name?.dy).toBe(39);
		expect(strip.dots.filter((dot) => dot.name?.dy === 39).map((dot) => dot.datum.key)).toEqual([
			'home',
			'far'
		]);
	});

	it('has room for everything it draws', () => {
		const strip = placeStripRow({ key: 'r', dots: [sample('a', 5), sample('b', 5), sample('c', 5)] }, plain);
		for (const box of drawnBoxes(strip, 200)) {
			expect(box.top).toBeGreaterThanOrEqual(-strip.size.top);
			// The numbers of the axis stand in the last 24 px.
			expect(box.bottom).toBeLessThanOrEqual(strip.size.bottom - 24);
		}
	});

	it.each([
		['near', [0.7, 3.4], true],
		['far', [7.4, 11.69], false],
		['for a single number', [-3], true]
	])('shows zero where it is %s', (_, values, shown) => {
		const strip = placeStripRow(
			{ key: 'r', dots: values.map((value, index) => sample(`d${index}`, value)) },
			plain
		);
		expect((strip.x.ticks ?? []).includes(0)).toBe(shown);
	});

	it('spans the bridge between its dots and refuses one that ends nowhere', () => {
		const dots = [sample('a', 5), sample('b', -2)];
		const bridge = { from: 'a', to: 'b', datum: sample('gap', 7) };
		expect(placeStripRow({ key: 'r', dots, bridge }, plain).bridge).toMatchObject({ from: -2, to: 5 });
		expect(() => placeStripRow({ key: 'r', dots, bridge: { ...bridge, to: 'c' } }, plain)).toThrow(
			/ends at “c”/
		);
	});
});
