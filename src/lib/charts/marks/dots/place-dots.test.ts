import { describe, expect, it } from 'vitest';
import { shapes } from '../../datum.ts';
import { makeFrame } from '../../frame/frame.ts';
import { sample } from '../../sample.ts';
import { placeDots, shapePath } from './place-dots.ts';

const frame = makeFrame(
	{ low: 0, high: 10 },
	{ low: 0, high: 1 },
	{ height: 100, top: 10, bottom: 20, unit: 'px' },
	true
);

describe('placeDots', () => {
	it('places across in percent, up in px', () => {
		const [dot] = placeDots([{ datum: sample('a', 2.5, { self: true }), x: 2.5, y: 0.5 }], frame, 'region');
		expect(dot).toMatchObject({ x: '25%', y: '45', className: 'self published dot' });
	});

	it('shows the whisker of a published number only beyond its dot', () => {
		const at = (status: 'published' | 'derived') => {
			const datum = sample('a', 5, { status, interval: { low: 4.95, high: 5.05 } });
			return placeDots([{ datum, x: 5, y: 0, whisker: true }], frame, 'region')[0]?.whisker ?? null;
		};
		expect(at('published')).toBeNull();
		expect(at('derived')).toMatchObject({ from: '49.5%', to: '50.5%' });
	});

	it('tells regions apart by shape', () => {
		expect(new Set(shapes.map((shape) => shapePath(shape, 'dot'))).size).toBe(shapes.length);
		for (const shape of shapes) expect(shapePath(shape, 'dot')).not.toMatch(/NaN|\d\.\d\d/);
	});
});
