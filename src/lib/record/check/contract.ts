/** A column as datapackage.json describes it; `nullable`: the empty text means that there is no value. */
export interface Field {
	readonly name: string;
	readonly type: string;
	/** What it holds, in a sentence; empty where its name says it. */
	readonly description: string;
	readonly nullable: boolean;
	readonly required: boolean;
	readonly pattern: RegExp | null;
	readonly oneOf: readonly string[] | null;
}

/** Columns of a table that hold keys of another. */
export interface ForeignKey {
	readonly field: string;
	readonly resource: string;
	readonly target: string;
}

/** One table of datapackage.json, in one file or several. */
export interface Resource {
	readonly name: string;
	readonly paths: readonly string[];
	readonly fields: readonly Field[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys: readonly ForeignKey[];
}

/** What datapackage.json says: the home region and the tables. */
export interface Contract {
	readonly homeRegion: string;
	readonly resources: readonly Resource[];
}

type Json = Readonly<Record<string, unknown>>;

function fail(where: string, expected: string): never {
	throw new Error(`${where} is not ${expected}`);
}

function asObject(value: unknown, where: string): Json {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(where, 'an object');
	return { ...value };
}

const asArray = (value: unknown, where: string): readonly unknown[] =>
	Array.isArray(value) ? value : fail(where, 'a list');

const asText = (value: unknown, where: string): string =>
	typeof value === 'string' ? value : fail(where, 'a text');

const asTexts = (value: unknown, where: string): string[] =>
	typeof value === 'string' ? [value] : asArray(value, where).map((item) => asText(item, where));

function decodeField(value: unknown, schemaMissing: readonly string[], where: string): Field {
	const field = asObject(value, where);
	const limits =
		field['constraints'] === undefined ? {} : asObject(field['constraints'], `${where} constraints`);
	const missing =
		field['missingValues'] === undefined ? schemaMissing : asTexts(field['missingValues'], where);
	return {
		name: asText(field['name'], `${where} name`),
		type: asText(field['type'], `${where} type`),
		description: asText(field['description'] ?? '', `${where} description`),
		nullable: missing.includes(''),
		required: limits['required'] === true,
		pattern:
			limits['pattern'] === undefined ? null : new RegExp(asText(limits['pattern'], `${where} pattern`), 'u'),
		oneOf: limits['enum'] === undefined ? null : asTexts(limits['enum'], `${where} enum`)
	};
}

function decodeForeignKey(value: unknown, where: string): ForeignKey {
	const key = asObject(value, where);
	const reference = asObject(key['reference'], `${where} reference`);
	return {
		field: asTexts(key['fields'], where)[0] ?? fail(where, 'a key of one column'),
		resource: asText(reference['resource'], `${where} resource`),
		target: asTexts(reference['fields'], where)[0] ?? fail(where, 'a key of one column')
	};
}

function decodeResource(value: unknown, index: number): Resource {
	const resource = asObject(value, `resources[${index}]`);
	const name = asText(resource['name'], `resources[${index}].name`);
	const schema = asObject(resource['schema'], `schema of ${name}`);
	const missing = asTexts(schema['missingValues'] ?? [''], `missingValues of ${name}`);
	return {
		name,
		paths: asTexts(resource['path'], `path of ${name}`),
		fields: asArray(schema['fields'], `fields of ${name}`).map((field, at) =>
			decodeField(field, missing, `field ${at + 1} of ${name}`)
		),
		primaryKey: asTexts(schema['primaryKey'], `primaryKey of ${name}`),
		foreignKeys: asArray(schema['foreignKeys'] ?? [], `foreignKeys of ${name}`).map((key) =>
			decodeForeignKey(key, `a foreign key of ${name}`)
		)
	};
}

/** Reads datapackage.json; throws with what it found instead where the form is not that of a Data Package v2. */
export function readContract(text: string): Contract {
	const whole = asObject(JSON.parse(text), 'datapackage.json');
	return {
		homeRegion: asText(whole['homeRegion'], 'homeRegion'),
		resources: asArray(whole['resources'], 'resources').map(decodeResource)
	};
}
