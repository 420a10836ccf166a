import { expect, it } from 'vitest';
import { arrangePanels } from './arrange-panels.ts';

it.each([
	[0, 1, 1],
	[1, 1, 1],
	[2, 2, 2],
	[3, 3, 3],
	[4, 4, 2],
	[5, 3, 3],
	[6, 3, 3],
	[7, 4, 2],
	[8, 4, 2],
	[9, 3, 3],
	[12, 4, 3]
])('%d panels stand in %d columns, or in %d', (count, wide, middle) => {
	expect(arrangePanels(count)).toEqual({ wide, middle });
});
