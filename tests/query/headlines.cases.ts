import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: ['2024-08', '640100,640000,000000'], rows: 11 },
	{ parameters: ['2024-08', ''], rows: 9 },
	{ parameters: ['2023-06', '000000'], rows: 'any' },
	{ parameters: ['2099-12', '000000'], rows: 0 }
];
