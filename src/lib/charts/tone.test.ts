import { expect, it } from 'vitest';
import { sample } from './sample.ts';
import { markClass } from './tone.ts';

it.each([
	[sample('a', 1), 'direction', 'up published'],
	[sample('a', -1), 'direction', 'down published'],
	[sample('a', 0), 'direction', 'level published'],
	[sample('a', 1, { self: true }), 'region', 'self published'],
	[sample('a', 1, { status: 'derived' }), 'region', 'other derived'],
	[sample('a', 1, { self: true }), 'neutral', 'level published'],
	[sample('a', 1, { status: 'target' }), 'direction', 'target target']
] as const)('%o by %s is %s', (datum, tone, name) => {
	expect(markClass(datum, tone)).toBe(name);
});
