import { beforeAll, expect, it } from 'vitest';
import type { Series } from '../../../charts/forms/line/series.ts';
import { sample } from '../../../charts/sample.ts';
import { buildEngine } from '../../../query/native/engine.ts';
import { readMonth, type Month } from '../../month.ts';
import { scopeBreaks } from './scope-breaks.ts';

const line = (...months: readonly string[]): readonly Series[] => [
	{ key: 'a', name: 'A', form: 'line', points: months.map((month) => ({ month, datum: sample(month, 1) })) }
];

let month: Month;
beforeAll(async () => {
	month = await readMonth(await buildEngine(), '2024-08');
});

it('cuts a line where the scope of its indicator changed, at the first figure of the year, and says why', () => {
	const { breaks, notes } = scopeBreaks(month.breaks, 'FAI', line('2010-12', '2011-02', '2011-03'), 'zh');
	expect(breaks).toEqual([{ month: '2011-02', note: '口径改变' }]);
	expect(notes).toHaveLength(1);
	expect(notes[0]).toContain('50万元提高到500万元');
});

it('leaves alone what begins with the new scope, what ends before it, and other indicators', () => {
	for (const [code, lines] of [
		['FAI', line('2011-02', '2011-03')],
		['FAI', line('2010-11', '2010-12')],
		['SRV_REV', line('2010-12', '2011-02')]
	] as const)
		expect(scopeBreaks(month.breaks, code, lines, 'en')).toEqual({ breaks: [], notes: [] });
});
