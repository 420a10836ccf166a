import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: ['2024-08'], rows: 24 },
	// Every plan of the record is of 2024: none was known then.
	{ parameters: ['2023-06'], rows: 0 },
	{ parameters: ['2099-12'], rows: 0 }
];
