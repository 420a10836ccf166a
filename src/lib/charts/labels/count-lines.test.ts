import { expect, it } from 'vitest';
import { countLines } from './count-lines.ts';

it.each([
	['制造业', 280, 1],
	['水利环境和公共设施管理业以及居民服务修理业和其他', 280, 2],
	['Manufacturing', 280, 1],
	['Manufacture of computers, communication equipment and other electronics', 280, 3],
	['Manufacture of computers, communication equipment and other electronics', 180, 4],
	['Manufacturing', 20, 1],
	['', 280, 1]
])('“%s” in %d px takes %d lines', (text, width, lines) => {
	expect(countLines(text, 13, width)).toBe(lines);
});
