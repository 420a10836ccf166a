import { describe, expect, it } from 'vitest';
import { failureText } from './engine.ts';
import { text } from './text.ts';

type Entry = readonly [path: string, words: string];

/** Every word of a catalogue; functions are called with stand-ins that are neither Chinese nor empty. */
function entries(node: unknown, path = ''): Entry[] {
	if (typeof node === 'string') return [[path, node]];
	if (typeof node === 'function')
		return [
			[
				path,
				String(
					Reflect.apply(
						node,
						undefined,
						Array.from({ length: node.length }, () => ['7'])
					)
				)
			]
		];
	if (node === null || typeof node !== 'object')
		throw new Error(`${path} is neither words nor a group of words.`);
	return Object.entries(node).flatMap(([key, value]) => entries(value, path === '' ? key : `${path}.${key}`));
}

describe('the catalogue', () => {
	const zh = entries(text('zh'));
	const en = entries(text('en'));

	it('has the same keys in both languages', () => {
		expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
	});

	it('has words for every key', () => {
		expect([...zh, ...en].filter(([, words]) => words.trim() === '')).toEqual([]);
	});

	it('has no Chinese in English', () => {
		expect(en.filter(([, words]) => /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(words))).toEqual([]);
	});

	it('has no exclamation marks and asks nobody to wait', () => {
		expect([...zh, ...en].filter(([, words]) => /[!！]|please wait|请稍候/i.test(words))).toEqual([]);
	});

	it('names no region and states no number of the economy', () => {
		expect([...zh, ...en].filter(([, words]) => /西夏|银川|宁夏|Xixia|Yinchuan|Ningxia/.test(words))).toEqual(
			[]
		);
	});
});

describe('the words of a failed query', () => {
	const failures = ['sql', 'rows', 'download', 'policy', 'stalled', 'damaged', 'untrue', 'crashed'] as const;

	it.each(failures)('%s: say that the charts stay, in both languages', (failure) => {
		expect(failureText(failure, 'zh')).toContain('图表保持原样');
		expect(failureText(failure, 'en')).toContain('the charts stay as they were');
		expect(failureText(failure, 'en')).not.toMatch(/\p{Script=Han}/u);
	});
});
