import { readSheet } from '../../../src/lib/record/table.ts';
import { textOf } from '../altered-record.ts';

/** The rows of a table of the record, each as its columns by name. */
export function rowsOf(file: string, text = textOf(file)): Readonly<Record<string, string>>[] {
	const [header = [], ...rows] = readSheet(file, text).rows;
	return rows.map((cells) =>
		Object.fromEntries(header.map((name, at) => [name.text, cells[at]?.text ?? '']))
	);
}

/** Words of the articles for parts whose name in codes/parts.csv is another. */
const aliases: Readonly<Record<string, string>> = {
	国有控股企业: 'OWN.state',
	工业投资: 'FIELD.industry',
	营业收入超亿元: 'SIZE.100m',
	对本季度本行业运行状况的总体评价为良好: 'OPINION.this-quarter-good',
	对下季度本行业运行状况比较乐观: 'OPINION.next-quarter-optimistic',
	对下季度国内宏观经济形势比较乐观: 'OPINION.next-economy-optimistic',
	自年初以来一直处于停产状态: 'FIRM.stopped',
	在保持生产的: 'FIRM.operating',
	产值下降: 'FIRM.operating-down',
	'停、减产面': 'FIRM.stopped-or-down'
};

/** Sections stand before the divisions and fields that share their name. */
const order = ['SEC', 'SECTOR', 'OWN', 'REG', 'FIELD', 'DIV'];
const rank = (code: string) => (order.indexOf(code.split('.')[0] ?? '') + order.length) % order.length;

/** Every word for a part, with the codes it may mean. */
export const partWords: ReadonlyMap<string, readonly string[]> = (() => {
	const words = new Map<string, string[]>();
	const add = (word: string, code: string) => words.set(word, [...(words.get(word) ?? []), code]);
	for (const part of rowsOf('codes/parts.csv')) {
		const code = part['code'] ?? '';
		if (code !== 'T' && !code.endsWith('.all')) add((part['zh'] ?? '').replace(/\(.*\)$/, ''), code);
	}
	// 工业 stands in every other sentence of the articles; as a field of investment it is 工业投资.
	words.delete('工业');
	for (const [word, code] of Object.entries(aliases)) words.set(word, [code]);
	for (const [word, codes] of words)
		words.set(
			word,
			codes.sort((a, b) => rank(a) - rank(b))
		);
	return words;
})();

const parents = new Map(rowsOf('codes/parts.csv').map((part) => [part['code'] ?? '', part['parent'] ?? '']));

/** The code that a word means after `above` was named: its member if there is one, else the first. */
export function partMeant(word: string, above: string | null): string {
	const codes = partWords.get(word) ?? [];
	return codes.find((code) => above !== null && parents.get(code) === above) ?? codes[0] ?? '?';
}

/** What indicator a word of the articles means. */
const indicatorWords: readonly (readonly [string, string])[] = [
	['增加值', 'IVA'],
	['工业总产值', 'IND_OUTPUT'],
	['产品销售率', 'SALES_RATIO'],
	['工业产品', 'IND_PRODUCTS'],
	['工业企业', 'IND_FIRMS'],
	['不含房地产开发投资', 'FAI_XRE'],
	['固定资产投资', 'FAI'],
	['投资', 'FAI'],
	['规模以上服务业', 'SRV_REV'],
	['营业收', 'SRV_REV'],
	['收入增速', 'SRV_REV'],
	['十大行业', 'SRV_REV'],
	['景气调查', 'SRV_SURVEY']
];

/** The indicator that the words before (or, where there are none, after) a place in a text name. */
export function indicatorAt(text: string, at: number): string {
	const spots = indicatorWords.flatMap(([word, code]) =>
		[...text.matchAll(new RegExp(word, 'g'))].map((found) => ({
			end: found.index + word.length,
			code,
			length: word.length
		}))
	);
	const before = spots.filter((spot) => spot.end <= at).sort((a, b) => b.end - a.end || b.length - a.length);
	const after = spots.filter((spot) => spot.end > at).sort((a, b) => a.end - b.end);
	// Investment without real estate is said once, for all that follows in the passage.
	if (before.some((spot) => spot.code === 'FAI_XRE')) return 'FAI_XRE';
	return (before[0] ?? after[0])?.code ?? '?';
}
