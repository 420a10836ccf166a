import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './reshape.ts';

test('one row a row, one cell a column, null where nothing was published', async () => {
	const long = [
		{ row: '2024-08', column: '640105', value: { id: 'S002' } },
		{ row: '2024-07', column: '000000', value: { id: 'R0553' } },
		{ row: '2024-08', column: '000000', value: { id: 'R0554' } }
	];
	expect(await spread(long)).toEqual([
		{ row: '2024-08', cells: { '000000': { id: 'R0554' }, '640105': { id: 'S002' } } },
		{ row: '2024-07', cells: { '000000': { id: 'R0553' }, '640105': null } }
	]);
});

test('nothing stays nothing', async () => {
	expect(await spread([])).toEqual([]);
});

test('every value is found again in its cell, and no other is there', async () => {
	const name = fc.constantFrom('growth', 'share', 'share@FIELD.industry', 'row', 'column', "it's");
	const cells = fc.uniqueArray(fc.record({ row: name, column: name, value: fc.double({ noNaN: true }) }), {
		selector: ({ row, column }) => JSON.stringify([row, column])
	});
	await fc.assert(
		fc.asyncProperty(cells, async (long) => {
			const wide = await spread(long);
			for (const { row, column, value } of long)
				expect(wide.find((entry) => entry.row === row)?.cells[column]).toBe(value);
			const filled = wide.flatMap((entry) => Object.values(entry.cells).filter((cell) => cell !== null));
			expect(filled.length).toBe(long.length);
		})
	);
});
