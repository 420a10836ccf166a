import { plainDigits, printedNumbers } from '../../../../statistics/printed-number.ts';
import type { Contents, Row } from '../../contents.ts';
import { problemOf, type Problem } from '../../problem.ts';

/** A part of a passage's rows where its name begins and ends in the words. */
interface Spot {
	readonly part: string;
	readonly start: number;
	readonly end: number;
}

const told = new Set(['growth', 'share', 'contribution', 'contribution_rate']);

/** The name of a part in codes/parts.csv, without what stands in brackets; '' for the total. */
function nameOf(contents: Contents, part: string): string {
	const name = part === 'T' ? '' : (contents.find('codes-parts', part)?.get('zh') ?? '');
	return name.replace(/\(.*\)$/, '');
}

/** Where the parts are named, the longer name before one that it holds. */
function spotsOf(contents: Contents, parts: readonly string[], text: string): Spot[] {
	const named = parts
		.map((part) => ({ part, name: nameOf(contents, part) }))
		.filter(({ name }) => name !== '')
		.sort((a, b) => b.name.length - a.name.length);
	const spots: Spot[] = [];
	for (const { part, name } of named) {
		for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
			const end = start + name.length;
			if (!spots.some((spot) => spot.start < end && start < spot.end)) spots.push({ part, start, end });
		}
	}
	return spots.sort((a, b) => a.start - b.start);
}

/** Whether the number is one of a list told after 分别 (each in turn), where the nearest name says nothing. */
function inTurn(text: string, at: number): boolean {
	const sentence = text.slice(0, at).replace(/^.*[。；]/s, '');
	return /分[别別]/.test(sentence);
}

/** Of which part the words tell the number: of the last one named before it; '' where they do not say. */
function partBefore(spots: readonly Spot[], text: string, at: number): string {
	return inTurn(text, at) ? '' : (spots.filter((spot) => spot.end <= at).at(-1)?.part ?? '');
}

function ownerOf(contents: Contents, row: Row, rows: readonly Row[]): string | null {
	const text = plainDigits(contents.find('passages', row.get('passage'))?.get('text') ?? '');
	const own = row.get('part');
	const spots = spotsOf(contents, [...new Set(rows.map((one) => one.get('part')))], text);
	if (!spots.some((spot) => spot.part === own)) return null;
	const digits = row.get('value').replace('-', '');
	const owners = printedNumbers(text)
		.filter((number) => number.digits === digits)
		.map((number) => partBefore(spots, text, number.start));
	return owners.length === 0 || owners.includes(own) || owners.includes('') ? null : (owners[0] ?? null);
}

/** The number stands with the name of its part, not with that of another row of the passage. */
export function* numberWithItsName(contents: Contents): Generator<Problem> {
	const byPassage = new Map<string, Row[]>();
	for (const row of contents.rows('observations')) {
		if (!told.has(row.get('measure')) || row.get('reading') !== '') continue;
		byPassage.set(row.get('passage'), [...(byPassage.get(row.get('passage')) ?? []), row]);
	}
	for (const rows of byPassage.values()) {
		for (const row of rows) {
			const owner = ownerOf(contents, row, rows);
			if (owner === null) continue;
			const reason = `${row.get('id')}: in the quotation ${row.get('value').replace('-', '')} is of ${owner}, not of ${row.get('part')}`;
			yield problemOf(row.cell('value'), reason, 'Correct the value or the part');
		}
	}
}
