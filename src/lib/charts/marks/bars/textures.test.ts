import { expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { fillsOf, fillUrl } from './textures.ts';

it.each([
	['published', 'solid', undefined],
	['published', 'barred', 'url(#c-up-barred)'],
	['derived', 'barred', 'url(#c-up-hatch)'],
	['target', 'light', undefined]
] as const)('what is %s of a %s series is filled with %s', (status, texture, address) => {
	expect(fillUrl('c', { datum: sample('a', 1, { status }), className: `up ${status}`, texture })).toBe(
		address
	);
});

it('is drawn once for all bodies that need it', () => {
	const datum = sample('a', 1, { status: 'derived' });
	const bodies = ['up derived', 'down derived', 'up derived'].map((className) => ({ datum, className }));
	expect(fillsOf(bodies)).toEqual([
		{ tone: 'up', texture: 'hatch' },
		{ tone: 'down', texture: 'hatch' }
	]);
});
