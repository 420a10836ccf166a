import { describe, expect, test } from 'vitest';
import { copyRecord } from '../testing/record-copy.ts';
import { readRecord } from './read.ts';

describe('a record that cannot be compiled', () => {
	const table = 'observations/fixed-asset-investment/2024-08.csv';

	test.each([
		[
			'an empty value',
			table,
			'0.7,1,%',
			',,%',
			`${table}:2: value of S028 is empty. Fill it in as printed, or delete the row`
		],
		[
			'a number that is none',
			table,
			'0.7,1,%',
			'0..7,1,%',
			`${table}:2: value of S028 is "0..7", not a number`
		],
		[
			'decimals with a point',
			table,
			'0.7,1,%',
			'0.7,1.0,%',
			`${table}:2: decimals of S028 is "1.0", not a whole number`
		],
		[
			'an empty title',
			'releases.csv',
			'1-8月西夏区规上工业运行情况',
			'',
			'releases.csv:2: title_zh of xixia-iva-2024-08 is empty'
		],
		['a cell too few', table, ',S028,', ',', `${table}:2: the row has 17 cells, not 18`],
		['another header', table, 'region,', 'Region,', `${table}:1: the first line is not region,indicator`]
	])('%s is refused with file, line and what to do', (_what, file, from, to, message) => {
		const folder = copyRecord({ [file]: (text) => text.replace(from, to) });
		expect(() => readRecord(folder)).toThrow(message);
	});
});
