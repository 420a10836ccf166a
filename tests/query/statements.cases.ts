import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: ['2024-08'], rows: 78 },
	{ parameters: ['2023-06'], rows: 4 },
	{ parameters: ['2099-12'], rows: 0 }
];
