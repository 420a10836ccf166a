import { expect, test } from 'vitest';
import { minusBefore } from './words.ts';

test.each([
	['1-8月增长-', true],
	['-', true],
	['，−', true],
	['1-', false],
	['2024年-', false],
	['1月-', false],
	['GB/T 4754-', false],
	['增长', false]
])('%s: a minus is %s', (head, minus) => {
	expect(minusBefore(head)).toBe(minus);
});
