import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { answer, rowsOf } from '../../src/lib/query/answers.ts';
import { openEngine, type NativeEngine } from '../../src/lib/query/native/engine.ts';
import { askBreakdowns } from '../../src/lib/query/questions/months/breakdowns.ts';
import { askPartTable } from '../../src/lib/query/questions/months/parts.ts';
import { compileAnew, copyRecord } from '../../src/lib/record/testing/record-copy.ts';

// Native code on a machine that may be busy with a build.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// The release of September prints a rate of August again, as another number.
const revised = copyRecord({
	'releases.csv': (text) => `${text}late,gz-2024-3,2024-09,2024-10-25,day,修订,Revision\n`,
	'observations/industrial-value-added/2024-08.csv': (text) =>
		`${text}640105,IVA,DIV.25,2024-08,Y,growth,,,-9.9,1,%,,late,xixia-iva-2024-08.02,,,iva-2024-08-01,\n`
});

let before: NativeEngine;
let after: NativeEngine;

beforeAll(async () => {
	before = await openEngine((await compileAnew()).file);
	after = await openEngine((await compileAnew('', revised)).file);
});
afterAll(() => {
	before.close();
	after.close();
});

const rowsIn = async (engine: NativeEngine, period: string) =>
	rowsOf(await answer(engine, [askBreakdowns(period)]), askBreakdowns(period));

test('a part printed again by a later release stays in the breakdowns of its month, and comes into no other', async () => {
	const august = await rowsIn(before, '2024-08');
	expect(
		august.find(({ indicator, breakdown }) => indicator.code === 'IVA' && breakdown.code === 'DIV')
	).toMatchObject({
		members: 5,
		measures: ['growth']
	});
	expect(await rowsIn(after, '2024-08')).toEqual(august);
	expect(await rowsIn(after, '2024-09')).toEqual([]);
});

test('its revised rate is the one that is drawn', async () => {
	const ask = askPartTable('IVA', '2024-08', 'DIV');
	const shown = async (engine: NativeEngine) => {
		const rows = rowsOf(await answer(engine, [ask]), ask);
		return rows.find(({ part }) => part.code === 'DIV.25')?.cells.growth?.figure;
	};
	expect(await shown(before)).toMatchObject({ id: 'S012', value: -25.5 });
	expect(await shown(after)).toMatchObject({ id: 'iva-2024-08-01', value: -9.9 });
});
