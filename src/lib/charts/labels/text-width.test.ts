import { expect, it } from 'vitest';
import { textWidth } from './text-width.ts';

it.each([
	['规模以上工业', 13, 78],
	['', 13, 0]
])('the width of “%s” at %d px is %d px', (text, size, width) => {
	expect(textWidth(text, size)).toBe(width);
});

it('a figure takes more than half its font size a digit', () => {
	expect(textWidth('−10.1', 13)).toBeGreaterThan(30);
	expect(textWidth('−10.1', 13)).toBeLessThan(50);
});
