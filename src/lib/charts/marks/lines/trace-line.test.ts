import { expect, it } from 'vitest';
import { makeFrame } from '../../frame/frame.ts';
import { traceLine } from './trace-line.ts';

const frame = makeFrame(
	{ low: 0, high: 12 },
	{ low: 0, high: 10 },
	{ height: 100, top: 0, bottom: 0, unit: 'px' },
	true
);

it('draws a path a run and none for a single point', () => {
	const runs = [
		[
			{ x: 0, y: 0 },
			{ x: 6, y: 5 }
		],
		[{ x: 8, y: 1 }],
		[
			{ x: 9, y: 10 },
			{ x: 12, y: 10 }
		]
	];
	expect(traceLine(runs, frame)).toBe('M0,100L500,50M750,0L1000,0');
});

it('draws nothing for no runs', () => {
	expect(traceLine([], frame)).toBe('');
});
