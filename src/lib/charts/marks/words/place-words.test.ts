import { expect, it } from 'vitest';
import { makeFrame } from '../../frame/frame.ts';
import { unplaced } from '../../sample.ts';
import { placeWords, wordsWidth } from './place-words.ts';

const size = { height: 2, top: 0, bottom: 0, unit: 'em' as const };
const entry = unplaced('a', 'missing', '未公布');
const at = (low: number, high: number) =>
	placeWords([{ entry, x: 0, y: 1.5 }], makeFrame({ low, high }, { low: 0, high: 2 }, size, false))[0];

it('stands beside zero, on the side where the plot is wider', () => {
	expect(at(-1, 3)).toMatchObject({ x: '25%', y: '1.5em', anchor: 'start', left: 6 });
	expect(at(-3, 1)).toMatchObject({ x: '75%', anchor: 'end', left: -6 - 46, width: 46 });
});

it('needs room for its words with their ground', () => {
	expect(wordsWidth(entry)).toBe(6 + 10 + 36);
});
