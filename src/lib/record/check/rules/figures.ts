import type { Contents, Row } from '../contents.ts';
import { nearest } from '../nearest.ts';
import { problemOf, type Problem } from '../problem.ts';

const figures = (contents: Contents) => contents.rows('observations');
const measureOf = (contents: Contents, row: Row) => contents.find('codes-measures', row.get('measure'));
const planActual = (row: Row) => row.file.startsWith('observations/plan-actuals/');

/** The unit is one that the measure allows; an actual of a plan takes any. */
export function* unitFitsMeasure(contents: Contents): Generator<Problem> {
	for (const row of figures(contents)) {
		const allowed = measureOf(contents, row)?.get('units').split(' ');
		if (!allowed || allowed.includes(row.get('unit')) || planActual(row)) continue;
		const reason = `unit "${row.get('unit')}" does not fit the measure ${row.get('measure')}`;
		yield problemOf(row.cell('unit'), reason, `It is one of ${allowed.join(', ')} (codes/measures.csv)`);
	}
}

const comparing = new Set(['change', 'gap', 'rank']);

/** A change, a gap and a rank say of which measure; nothing else does. */
export function* comparesFits(contents: Contents): Generator<Problem> {
	for (const row of figures(contents)) {
		const needed = comparing.has(row.get('measure'));
		if (needed === (row.get('compares') !== '')) continue;
		const reason = needed
			? `compares is empty for a ${row.get('measure')}`
			: `compares "${row.get('compares')}" with the measure ${row.get('measure')}`;
		yield problemOf(
			row.cell('compares'),
			reason,
			needed ? 'Name the measure compared: growth, share or level' : 'Empty it'
		);
	}
}

/** Codes that `against` may hold for a measure: regions, earlier figures or parts. */
function againstCodes(contents: Contents, measure: string): readonly string[] {
	if (measure === 'gap' || measure === 'rank') return contents.keys('codes-regions');
	return measure === 'change' ? ['prev', 'ly'] : contents.keys('codes-parts');
}

/** `against` is filled where the measure needs it, with a code of the right kind. */
export function* againstFits(contents: Contents): Generator<Problem> {
	for (const row of figures(contents)) {
		const measure = measureOf(contents, row);
		const against = row.get('against');
		if (!measure) continue;
		const needed = measure.get('needs_against') === '1';
		if (needed !== (against !== '')) {
			const reason = needed
				? `against is empty for a ${row.get('measure')}`
				: `against "${against}" with the measure ${row.get('measure')}`;
			yield problemOf(
				row.cell('against'),
				reason,
				needed ? 'Name the whole, the region or the earlier figure it is against' : 'Empty it'
			);
			continue;
		}
		const codes = againstCodes(contents, row.get('measure'));
		if (!needed || codes.includes(against)) continue;
		const near = nearest(against, codes);
		const action = near === null ? 'See against in datapackage.json' : `Take "${near}" if that is meant`;
		yield problemOf(
			row.cell('against'),
			`against "${against}" is unknown for a ${row.get('measure')}`,
			action
		);
	}
}

/** A gap or a rank is not against the region itself. */
export function* againstAnother(contents: Contents): Generator<Problem> {
	for (const row of figures(contents)) {
		if (row.get('measure') !== 'gap' || row.get('against') !== row.get('region')) continue;
		yield problemOf(
			row.cell('against'),
			`a gap of ${row.get('region')} from itself`,
			'Name the region it is compared with'
		);
	}
}

/** The number as printed has as many decimals as `decimals` says, in the file as well: 2.0, not 2. */
export function* decimalsAsPrinted(contents: Contents): Generator<Problem> {
	for (const row of [...figures(contents), ...contents.rows('targets')]) {
		const value = row.get('value');
		const shown = value.split('.')[1]?.length ?? 0;
		const decimals = Number(row.get('decimals'));
		if (value === '' || shown === decimals) continue;
		const whole = shown < decimals ? Number(value).toFixed(decimals) : null;
		const text = contents.find('passages', row.get('passage'))?.get('text') ?? '';
		const printed =
			whole !== null && Number(whole) === Number(value) && text.includes(whole.replace('-', ''));
		const reason = `value ${value} has ${shown} decimals where decimals says ${decimals}`;
		if (printed) {
			const action = `The quotation prints ${whole}, which a spreadsheet made ${value}: type it, or run npm run data:check -- --fix`;
			yield problemOf(row.cell('value'), reason, action, whole);
		} else
			yield problemOf(
				row.cell('value'),
				reason,
				'Write the value with the decimals printed, and their number in decimals'
			);
	}
}

/** Counts and ranks are whole; what cannot be negative is not; a direction is 1 or -1. */
export function* valueFitsMeasure(contents: Contents): Generator<Problem> {
	for (const row of figures(contents)) {
		const measure = measureOf(contents, row);
		const value = Number(row.get('value'));
		const cell = row.cell('value');
		if (!measure || cell.text === '') continue;
		if (measure.get('exact') === '1' && !/^-?\d+$/.test(cell.text)) {
			yield problemOf(
				cell,
				`${row.get('measure')} ${cell.text} is not whole`,
				'Type the number counted, without decimals'
			);
		} else if (measure.get('signed') === '0' && value < 0) {
			yield problemOf(
				cell,
				`${row.get('measure')} ${cell.text} is negative`,
				'Take the minus away, or correct the measure'
			);
		} else if (row.get('measure') === 'direction' && Math.abs(value) !== 1) {
			yield problemOf(cell, `direction ${cell.text}`, 'A direction is 1 (up) or -1 (down)');
		}
	}
}

/** `of` belongs to a rank and is not below it. */
export function* rankAmong(contents: Contents): Generator<Problem> {
	for (const row of figures(contents)) {
		const of = row.get('of');
		if (of === '') continue;
		if (row.get('measure') !== 'rank') {
			yield problemOf(
				row.cell('of'),
				`of ${of} with the measure ${row.get('measure')}`,
				'Only a rank is among a number: empty it'
			);
		} else if (Number(of) < Number(row.get('value'))) {
			yield problemOf(
				row.cell('of'),
				`rank ${row.get('value')} of ${of}`,
				'A rank is not above the number ranked: correct one of the two'
			);
		}
	}
}
