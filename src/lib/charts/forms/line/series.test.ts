import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { monthNumber, splitRuns, type MonthPoint } from './series.ts';

const point = (month: string): MonthPoint => ({ month, datum: sample(month, 1) });

describe('monthNumber', () => {
	it('counts months, and a year has twelve', () => {
		expect(monthNumber('2024-08')).toBe(24295);
		expect(monthNumber('2025-01') - monthNumber('2024-12')).toBe(1);
	});

	it.each(['2024-13', '2024-8', '2024', '2024-00'])('refuses %s', (text) => {
		expect(() => monthNumber(text)).toThrow(`“${text}” is not a month`);
	});
});

describe('splitRuns', () => {
	it('breaks at January and at a missing month', () => {
		const months = ['2023-11', '2023-12', '2024-02', '2024-03', '2024-05'];
		expect(splitRuns(months.map((month) => point(month))).map((run) => run.map((one) => one.month))).toEqual([
			['2023-11', '2023-12'],
			['2024-02', '2024-03'],
			['2024-05']
		]);
	});

	it('keeps every point once, and within a run months follow each other', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 59 }), { maxLength: 30 }), (months) => {
				const points = months.map((month) =>
					point(`${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`)
				);
				const runs = splitRuns(points);
				expect(runs.flat()).toHaveLength(points.length);
				for (const run of runs) {
					run.forEach((one, index) => {
						const next = run[index + 1];
						if (next !== undefined) expect(monthNumber(next.month) - monthNumber(one.month)).toBe(1);
					});
				}
			})
		);
	});
});
