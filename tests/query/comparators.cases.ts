import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: ['2024-08'], rows: 5 },
	{ parameters: ['2023-06'], rows: 'any' },
	{ parameters: ['2099-12'], rows: 0 }
];
