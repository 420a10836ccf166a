import type { Coded, Observation } from '../statistics/observation.ts';
import type { Flag } from '../statistics/figure.ts';
import { flag, integer, number, oneOf, orNull, text, type RowOf } from './decode.ts';

const flags = ['', 'A', 'E', 'P', 'B'] as const satisfies readonly Flag[];

/** The columns of one published statement, as every question about observations selects them. */
export const observed = {
	id: text,
	region: text,
	region_zh: text,
	region_en: text,
	indicator: text,
	indicator_zh: text,
	indicator_en: text,
	part: text,
	part_zh: text,
	part_en: text,
	period: text,
	basis: text,
	measure: text,
	compares: text,
	against: text,
	value: number,
	decimals: integer,
	unit: text,
	exact: flag,
	of: orNull(integer),
	flag: oneOf(flags),
	release: text,
	passage_text: text,
	form: text,
	document_lang: text
};

/** A code with its names. */
export function coded(code: string, zh: string, en: string): Coded {
	return { code, zh, en };
}

/** The statement that a row of `observed` columns holds. */
export function observation(row: RowOf<typeof observed>): Observation {
	return {
		figure: {
			kind: 'published',
			id: row.id,
			value: row.value,
			decimals: row.decimals,
			unit: row.unit,
			exact: row.exact,
			flag: row.flag
		},
		region: coded(row.region, row.region_zh, row.region_en),
		indicator: coded(row.indicator, row.indicator_zh, row.indicator_en),
		part: coded(row.part, row.part_zh, row.part_en),
		period: row.period,
		basis: row.basis,
		measure: row.measure,
		compares: row.compares,
		against: row.against,
		of: row.of,
		release: row.release,
		passage: row.passage_text,
		form: row.form,
		lang: row.document_lang
	};
}
