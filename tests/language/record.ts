import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Coded, Observation } from '../../src/lib/statistics/observation.ts';
import type { CitedDocument, CitedRelease } from '../../src/lib/language/citation.ts';
import { observe } from '../statistics/observe.ts';

const data = new URL('../../data/', import.meta.url);

/** The rows of a table of data/, every cell as text. */
export function table(file: string): readonly Readonly<Record<string, string>>[] {
	return [...csvParse(readFileSync(new URL(file, data), 'utf8'))];
}

function names(file: string): (code: string) => Coded {
	const all = new Map(table(`codes/${file}.csv`).map((row) => [row['code'] ?? '', row]));
	return (code) => ({ code, zh: all.get(code)?.['zh'] ?? code, en: all.get(code)?.['en'] ?? code });
}

export const region = names('regions');
export const part = names('parts');
const indicator = names('indicators');

const files = readdirSync(new URL('observations/', data), { recursive: true, encoding: 'utf8' });
const rows = files.filter((file) => file.endsWith('.csv')).flatMap((file) => table(`observations/${file}`));

/** Every observation of the record with its names. */
export const observations: readonly Observation[] = rows.map((row) => {
	const plain = observe(printed(row), row['unit'], row);
	return {
		...plain,
		region: region(plain.region.code),
		indicator: indicator(plain.indicator.code),
		part: part(plain.part.code),
		of: row['of'] ? Number(row['of']) : null
	};
});

/** One observation of the record. */
export function observation(id: string): Observation {
	const found = observations.find(({ figure }) => figure.id === id);
	if (!found) throw new Error(`${id} is not in data/observations.`);
	return found;
}

/** The part or region that an observation is against, or null. */
export function againstOf({ against }: Observation): Coded | null {
	if (['', 'prev', 'ly'].includes(against)) return null;
	const named = region(against);
	return named.zh === against ? part(against) : named;
}

/** A document and a release of the record. */
export function cited(releaseId: string): { document: CitedDocument; release: CitedRelease } {
	const release = table('releases.csv').find(({ id }) => id === releaseId) ?? {};
	const document = table('documents.csv').find(({ id }) => id === release['document']) ?? {};
	const of = (row: Readonly<Record<string, string>>) => (column: string) => row[column] ?? '';
	const [d, r] = [of(document), of(release)];
	return {
		document: {
			kind: d('kind'),
			issuer: d('issuer'),
			title: d('title'),
			number: d('number'),
			dated: d('dated'),
			url: d('url'),
			via: d('via'),
			lang: d('lang')
		},
		release: {
			title_zh: r('title_zh'),
			title_en: r('title_en'),
			published_on: r('published_on'),
			precision: r('precision')
		}
	};
}

/** The spreadsheet's 8.1 with two decimals is the printed 8.10. */
function printed(row: Readonly<Record<string, string>>): string {
	return Number(row['value']).toFixed(Number(row['decimals']));
}
