import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: ['IVA', '2024-08', '000000'], rows: 29 },
	{ parameters: ['IVA', '2024-08', '000000,640000,640100'], rows: 'any' },
	{ parameters: ['IVA,SRV_REV', '2024-08', '000000'], rows: 'any' },
	{ parameters: ['IVA', '2024-08', "o'clock"], rows: 0 }
];
