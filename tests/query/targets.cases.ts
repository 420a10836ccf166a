import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: ['t001,T141'], rows: 2 },
	{ parameters: ['T002'], rows: 1 },
	{ parameters: ['T003,T010,T168'], rows: 'any' },
	{ parameters: ['S002'], rows: 0 }
];
