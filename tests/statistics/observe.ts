import { readFileSync } from 'node:fs';
import type { Flag, Published } from '../../src/lib/statistics/figure.ts';
import type { Coded, Observation } from '../../src/lib/statistics/observation.ts';

const flags: readonly Flag[] = ['', 'A', 'E', 'P', 'B'];
const exactMeasures = ['rank', 'count', 'count_up', 'count_down', 'streak_down', 'direction'];
const coded = (code: string): Coded => ({ code, zh: code, en: code });

let count = 0;

/** A published figure, as many decimals as are written: publish('-2.0', 'pp'). */
export function publish(text: string, unit = '%', more: Partial<Published> = {}): Published {
	count += 1;
	const decimals = text.split('.')[1]?.length ?? 0;
	const id = `X${count}`;
	return { kind: 'published', id, value: Number(text), decimals, unit, exact: false, flag: '', ...more };
}

/** Columns of observations as they stand in CSV, for those that differ from the default. */
export type Columns = Partial<
	Record<
		| 'region'
		| 'indicator'
		| 'part'
		| 'period'
		| 'basis'
		| 'measure'
		| 'compares'
		| 'against'
		| 'flag'
		| 'id'
		| 'release',
		string
	>
>;

/** An observation of the home region's investment in 2024-08, year to date, unless the columns say otherwise. */
export function observe(text: string, unit = '%', columns: Columns = {}): Observation {
	const measure = columns.measure ?? 'growth';
	const figure = publish(text, unit, {
		exact: exactMeasures.includes(measure),
		flag: flags.find((flag) => flag === columns.flag) ?? '',
		...(columns.id ? { id: columns.id } : {})
	});
	return {
		figure,
		region: coded(columns.region ?? '640105'),
		indicator: coded(columns.indicator ?? 'FAI'),
		part: coded(columns.part ?? 'T'),
		period: columns.period ?? '2024-08',
		basis: columns.basis ?? 'Y',
		measure,
		compares: columns.compares ?? '',
		against: columns.against ?? '',
		of: null,
		release: columns.release ?? 'test',
		passage: 'test.01',
		form: 'verbatim',
		lang: 'zh'
	};
}

/** The observations of a file of data/observations by id. Its notes, where quotes may stand, are not read. */
export function readObservations(file: string): (id: string) => Observation {
	const lines = readFileSync(new URL(`../../data/observations/${file}`, import.meta.url), 'utf8').split('\n');
	const header = lines[0]?.split(',') ?? [];
	const rows = lines.slice(1).map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));
	});
	return (id) => {
		const row = rows.find((each) => each['id'] === id);
		if (!row) throw new Error(`${id} is not in data/observations/${file}.`);
		return observe(row['value'] ?? '', row['unit'], row);
	};
}
