import type { Contents, Row } from '../contents.ts';
import { problemOf, type Problem } from '../problem.ts';

const key = ['region', 'indicator', 'part', 'period', 'basis', 'measure', 'compares', 'against', 'release'];
const keyOf = (row: Row) => key.map((field) => row.get(field)).join('\t');
const order = (row: Row) => `${row.get('dated')}\t${row.get('id')}`;

/** A correction names a row of observations, which holds what the newest correction of it says. */
export function* correctionsMade(contents: Contents): Generator<Problem> {
	const notices = contents.rows('notices');
	if (notices.length === 0) return;
	const figures = new Map(contents.rows('observations').map((row) => [keyOf(row), row]));
	const newest = new Map<string, Row>();
	for (const row of [...notices].sort((a, b) => (order(a) < order(b) ? -1 : 1))) newest.set(keyOf(row), row);
	for (const row of notices) {
		const figure = figures.get(keyOf(row));
		if (!figure) {
			const action = `Repeat its ${key.join(', ')} from the row that was corrected`;
			yield problemOf(row.cell('id'), `notice ${row.get('id')} names no row of observations`, action);
		} else if (newest.get(keyOf(row)) === row && figure.get('value') !== row.get('new_value')) {
			const [id, value] = [figure.get('id'), figure.get('value')];
			const action = `Type the corrected number in ${figure.file}:${figure.cell('value').line}, or correct the notice`;
			yield problemOf(
				row.cell('new_value'),
				`new_value ${row.get('new_value')}, where ${id} says ${value}`,
				action
			);
		}
	}
}
