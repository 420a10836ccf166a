import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: [9], rows: 4 },
	{ parameters: [0], rows: 1 },
	{ parameters: [-1], rows: 0 }
];
