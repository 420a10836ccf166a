import type { Cases } from './cases.ts';

export const cases: Cases = [
	{ parameters: ['FAI', '2024-08', 'SECTOR', 'Y'], rows: 5 },
	{ parameters: ['FAI', '2024-08', 'FIELD', 'Y'], rows: 'any' },
	{ parameters: ['SRV_SURVEY', '2024-Q3', 'OPINION', 'Q'], rows: 3 },
	{ parameters: ['SRV_REV', '2024-08', 'SIZE', 'Y'], rows: 2 },
	{ parameters: ['IVA', '1999-12', 'DIV', 'Y'], rows: 0 }
];
