import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: ['s002,S029,s075'], rows: 3 },
	{ parameters: ['S064g,S058,S066'], rows: 3 },
	{ parameters: ['R0101'], rows: 1 },
	{ parameters: ['none,T001'], rows: 0 }
];
