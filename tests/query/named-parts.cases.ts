import type { Cases } from './cases.ts';

export const cases: Cases = [
	// The total, industry, the three sets that were counted over or asked, and the listed one.
	{ parameters: ['2024-08', 'FIELD.real-estate'], rows: 'any' },
	{ parameters: ['2023-06', ''], rows: 0 },
	{ parameters: ['2099-12', 'FIELD.real-estate,SECTOR.3'], rows: 2 },
	{ parameters: ['2099-12', 'FIELD.none'], rows: 0 }
];
