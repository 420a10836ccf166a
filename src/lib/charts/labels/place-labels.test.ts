import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, overlap, placeLabels, type LabelRequest } from './place-labels.ts';

const wide = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };
const tiers = (count: number) =>
	Array.from({ length: count }, (_, tier) => ({ dx: 0, dy: 20 + tier * 20, anchor: 'middle' as const }));
const request = (key: string, x: number, count: number): LabelRequest => ({
	key,
	x,
	y: 0,
	width: 40,
	height: 16,
	candidates: tiers(count)
});

describe('placeLabels', () => {
	it('takes the first free place', () => {
		const places = placeLabels([request('a', 0, 3), request('b', 10, 3), request('c', 100, 3)], [], wide);
		expect([...places.values()].map((place) => place.dy)).toEqual([20, 40, 20]);
	});

	it('keeps clear of obstacles and drops what is optional and has no place', () => {
		const obstacle = { left: -50, right: 50, top: 0, bottom: 30 };
		const places = placeLabels(
			[{ ...request('a', 0, 1), optional: true }, request('b', 0, 2)],
			[obstacle],
			wide
		);
		expect([...places.keys()]).toEqual(['b']);
		expect(places.get('b')?.dy).toBe(40);
	});

	it('never lets labels touch that have as many tiers as there are labels, at the placed width and at any wider', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 8 }),
				fc.double({ min: 1, max: 8, noNaN: true }),
				(places, growth) => {
					const requests = places.map((x, index) => request(String(index), x, places.length));
					const placed = placeLabels(requests, [], wide);
					const boxes = requests.flatMap((one) => {
						const place = placed.get(one.key);
						return place === undefined ? [] : [labelBox({ ...one, x: one.x * growth }, place)];
					});
					expect(boxes).toHaveLength(requests.length);
					boxes.forEach((one, index) => {
						for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(0);
					});
				}
			)
		);
	});
});
