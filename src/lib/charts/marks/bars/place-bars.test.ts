import { describe, expect, it } from 'vitest';
import { makeFrame } from '../../frame/frame.ts';
import { sample } from '../../sample.ts';
import { placeBars } from './place-bars.ts';

const size = { height: 3, top: 0, bottom: 0, unit: 'em' as const };
const frame = makeFrame({ low: -10, high: 10 }, { low: 0, high: 3 }, size, false);

describe('placeBars', () => {
	it('lays bars from zero to either side', () => {
		const [down, up] = placeBars(
			[
				{ datum: sample('a', -5), y: 0.5 },
				{ datum: sample('b', 2.5), y: 1.5 }
			],
			frame,
			'direction',
			null
		);
		expect(down).toMatchObject({
			y: '0.5em',
			bar: { x: '25%', width: '25%' },
			end: '25%',
			backwards: true,
			className: 'down published'
		});
		expect(up).toMatchObject({
			y: '1.5em',
			bar: { x: '50%', width: '12.5%' },
			end: '62.5%',
			backwards: false,
			className: 'up published'
		});
	});

	it('gives a value without width no bar', () => {
		expect(placeBars([{ datum: sample('a', 0), y: 0.5 }], frame, 'direction', null)[0]).toMatchObject({
			bar: null,
			className: 'level published'
		});
	});

	it('puts the label beyond the whisker, and draws whiskers that are wide or in doubt', () => {
		const interval = { low: 4, high: 6 };
		const narrow = { low: 4.99, high: 5.01 };
		const placed = placeBars(
			[
				{ datum: sample('a', 5, { interval }), y: 0.5 },
				{ datum: sample('b', 5, { interval: narrow }), y: 1.5 },
				{ datum: sample('c', 5, { interval: narrow, doubtful: true }), y: 2.5 }
			],
			frame,
			'direction',
			null
		);
		expect(placed.map((bar) => [bar.end, bar.whisker?.from ?? null])).toEqual([
			['80%', '70%'],
			['75%', null],
			['75.05%', '74.95%']
		]);
	});

	it('ends a cut bar at the tip and without a whisker', () => {
		const datum = sample('a', 951, { interval: { low: 950, high: 952 } });
		const [bar] = placeBars([{ datum, y: 0.5 }], frame, 'direction', { key: 'a', gap: 95, tip: 100 });
		expect(bar).toMatchObject({ end: '100%', gap: '95%', whisker: null, bar: { x: '50%', width: '50%' } });
	});
});
