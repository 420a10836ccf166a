import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: ['2024-08'], rows: 'any' },
	{ parameters: ['2023-06'], rows: 0 },
	{ parameters: [''], rows: 0 }
];
