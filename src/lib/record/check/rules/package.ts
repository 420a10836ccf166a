import type { Contract } from '../contract.ts';
import type { Problem } from '../problem.ts';
import { isWording } from './briefs.ts';

const file = 'datapackage.json';

/** Line and column of a text in datapackage.json (the first line where it does not stand). */
function placeOf(text: string, words: string): { file: string; line: number; column: number } {
	const at = text.indexOf(`"${words}"`);
	const before = text.slice(0, Math.max(0, at));
	return { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** The files listed in datapackage.json are the files there are. */
export function* filesListed(
	contract: Contract,
	text: string,
	present: readonly string[]
): Generator<Problem> {
	const listed = contract.resources.flatMap((resource) => resource.paths);
	for (const path of listed) {
		if (present.includes(path)) continue;
		yield {
			...placeOf(text, path),
			reason: `${path} is listed, but there is no such file`,
			action: 'Add the file, or take it off the list'
		};
	}
	for (const path of present) {
		if (listed.includes(path) || path === file || isWording(path)) continue;
		const action = `Add "${path}" to the paths of its table in datapackage.json, or delete the file`;
		yield { file: path, line: 1, column: 1, reason: 'the file is not listed in datapackage.json', action };
	}
}

/** Keys of datapackage.json name columns and tables that there are. */
export function* keysDescribed(contract: Contract, text: string): Generator<Problem> {
	for (const resource of contract.resources) {
		const columns = new Set(resource.fields.map((field) => field.name));
		const unknown = [...resource.primaryKey, ...resource.foreignKeys.map((key) => key.field)].find(
			(name) => !columns.has(name)
		);
		if (unknown !== undefined) {
			yield {
				...placeOf(text, resource.name),
				reason: `a key of ${resource.name} names the column ${unknown}, which it does not have`,
				action: 'Correct the key'
			};
		}
		for (const key of resource.foreignKeys) {
			const target = contract.resources.find((one) => one.name === key.resource);
			if (target?.fields.some((field) => field.name === key.target)) continue;
			yield {
				...placeOf(text, resource.name),
				reason: `${key.field} of ${resource.name} refers to ${key.resource}.${key.target}, which there is not`,
				action: 'Correct the foreign key'
			};
		}
	}
}
