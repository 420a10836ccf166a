/** How many a rank is among has an id of its own in the material (DATA.md): the id of the rank by that id, in lower case. */
export const ranksOfAmongs: ReadonlyMap<string, string> = new Map([
	['s031', 's030'],
	['s034', 's033']
]);
