import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';
import { breakName } from './break-name.ts';

describe('breakName', () => {
	it.each([
		['第二产业', ['第二产业']],
		['电力、热力、燃气及水生产供应业', ['电力、热力、', '燃气及水生产', '供应业']],
		['Rounding residual', ['Rounding', 'residual']],
		['', []]
	])('breaks %s', (name, lines) => {
		expect(breakName(name, 80, 13)).toEqual(lines);
	});

	it('loses nothing and is never too wide', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('业', '、', 'a', ' ', '5', '%') }), (name) => {
				const lines = breakName(name, 60, 13);
				if (lines === null) return;
				expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
				for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(60);
			})
		);
	});

	it('cannot break a word', () => {
		expect(breakName('telecommunication', 60, 13)).toBeNull();
	});
});
