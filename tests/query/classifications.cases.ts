import type { Cases } from './cases.ts';

export const cases: Cases = [{ parameters: [], rows: 'any' }];
