import type { BuiltPage, BuiltSite } from '../../support/built-site.ts';
import { closest, hasClass, textOf, valueOf } from '../../support/html.ts';
import { numbersIn, printed, valueLine } from './numbers.ts';
import { idOf, isPassport, replaced, type Rule } from './rule.ts';

type Row = Readonly<Partial<Record<string, string>>>;

/** The rows of the record that have passports, by id in lower case; how many a rank is among leads to the rank. */
function rowsOf(site: BuiltSite): ReadonlyMap<string, Row> {
	const rows = new Map(
		['observations', 'targets'].flatMap((table) =>
			site.table(table).map((row) => [(row['id'] ?? '').toLowerCase(), row] as const)
		)
	);
	for (const [among, rank] of [
		['s031', 's030'],
		['s034', 's033']
	] as const) {
		const row = rows.get(rank);
		if (row) rows.set(among, row);
	}
	return rows;
}

const marksOf = (page: BuiltPage): readonly string[] =>
	page.elements.filter(({ name }) => name === 'mark').map((mark) => textOf(mark));

/** Ids of the observations that a derivation is computed from, at any depth. */
function inputsOf(page: BuiltPage, rows: ReadonlyMap<string, Row>): readonly string[] {
	const ids = page.elements
		.filter((element) => closest(element, (each) => hasClass(each, 'computation')) !== null)
		.map((element) => valueOf(element, 'data-figure'))
		.filter((id) => rows.has(id));
	return [...new Set(ids)];
}

export const wordsMarked: Rule = {
	name: 'on every passport the words that print the number are marked',
	begin: (site) => {
		const rows = rowsOf(site);
		const words = new Map(site.table('readings').map(({ code = '', word = '' }) => [code, word]));
		const isMarked = (row: Row, column: string, marks: readonly string[]): boolean => {
			const number = printed(row, column);
			const word = words.get(row['reading'] ?? '') ?? '';
			return marks.some((mark) => numbersIn(mark).includes(number) || (word !== '' && mark.includes(word)));
		};
		return (page) => {
			if (!isPassport(page.address)) return [];
			const marks = marksOf(page);
			const own = rows.get(idOf(page.address));
			const ids = own ? [idOf(page.address)] : inputsOf(page, rows);
			if (ids.length === 0) return ['it is of no row and of no inputs'];
			return ids.flatMap((id) => {
				const row = rows.get(id) ?? {};
				const columns = row['value_max'] ? ['value', 'value_max'] : ['value'];
				return columns
					.filter((column) => !isMarked(row, column, marks))
					.map((column) => `${id}: ${printed(row, column)} is not in ${marks.join(' | ')}`);
			});
		};
	},
	fault: { page: 'figures/s002/', alter: (html) => replaced(html, /(<mark[^>]*>[^<]*)10\.1/, '$110.2') }
};

export const valuesPrinted: Rule = {
	name: 'every passport of a row shows the number with the digits that were printed',
	begin: (site) => {
		const rows = rowsOf(site);
		return (page) => {
			const row = isPassport(page.address) ? rows.get(idOf(page.address)) : undefined;
			if (row === undefined || row['measure'] === 'direction') return [];
			const line = valueLine(page);
			return numbersIn(line).includes(printed(row)) ? [] : [`${printed(row)} is not in ${line}`];
		};
	},
	fault: { page: 'en/figures/s002/', alter: (html) => replaced(html, /(id="value"[^>]*>[^<]*)10\.1/, '$110') }
};
