/** Tables of the published database; a code list of `data/codes/` bears the name of its file. */
export const tables = [
	'observations',
	'targets',
	'target_links',
	'documents',
	'releases',
	'passages',
	'notices',
	'calendar',
	'breaks',
	'regions',
	'indicators',
	'breakdowns',
	'parts',
	'measures',
	'bases',
	'units',
	'flags',
	'wordings',
	'readings',
	'departments',
	'fields'
] as const;
export type Table = (typeof tables)[number];

/** The table that a resource of datapackage.json fills (`codes-regions` → regions); throws for one that is not known. */
export function tableOf(resource: string): Table {
	const name = resource.replace(/^codes-/, '');
	const table = tables.find((known) => known === name);
	if (table) return table;
	throw new Error(
		`datapackage.json has the resource "${resource}", which is no table of the database. ` +
			'Correct its name, or add the table to src/lib/record/schema and src/lib/record/compile/tables.ts.'
	);
}
