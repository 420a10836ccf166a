import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BuiltSite } from './built-site.ts';

/** The kinds of passports that look different. */
export type Kind = 'published' | 'flagged' | 'rank' | 'foreign' | 'target' | 'derived';

/** Pages that a browser opens: every one but the passports, and of these some. */
export interface DrawnPages {
	/** Every page that is no passport: a new one cannot escape. Of the gallery, all of which tests/end-to-end/gallery opens, its index and one form. */
	readonly pages: readonly string[];
	/** One passport of each kind, in Chinese and in English. */
	readonly kinds: readonly string[];
	/** A dozen passports that the version of the build chose: other ones with every commit. */
	readonly dozen: readonly string[];
}

/** Draws the pages of a built site. */
export function drawPages(folder: string): DrawnPages {
	const site = new BuiltSite(folder);
	const addresses = site.addresses();
	const version = readFileSync(path.join(folder, '_app/version.json'), 'utf8');
	const lot = (text: string) =>
		createHash('sha256')
			.update(version + text)
			.digest('hex');
	const drawn = (list: readonly string[]) =>
		list
			.map((one) => [lot(one), one] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, one]) => one);

	const isPassport = (address: string) => /(^|\/)figures\//.test(address);
	const isExample = (address: string) => /^gallery\/[^/]+\//.test(address);
	const forms = drawn(addresses.filter((address) => /^gallery\/[^/]+\/$/.test(address)));
	const passports = drawn(addresses.filter(isPassport));
	const kindOf = kindsOf(site);
	const ids = drawn([...new Set(passports.map((address) => /([^/]+)\/$/.exec(address)?.[1] ?? ''))]);
	const ofKind = new Map(ids.map((id) => [kindOf(id), id]));
	return {
		pages: [
			...addresses.filter((address) => !isPassport(address) && !isExample(address)),
			...forms.slice(0, 1)
		],
		kinds: [...ofKind.values()].flatMap((id) => [`figures/${id}/`, `en/figures/${id}/`]),
		dozen: passports.slice(0, 12)
	};
}

function kindsOf(site: BuiltSite): (id: string) => Kind {
	const languages = new Map(site.table('documents').map(({ id = '', lang = '' }) => [id, lang]));
	const passages = new Map(
		site.table('passages').map(({ id = '', document = '' }) => [id, languages.get(document) ?? ''])
	);
	const targets = new Set(site.table('targets').map(({ id = '' }) => id.toLowerCase()));
	const rows = new Map(site.table('observations').map((row) => [(row['id'] ?? '').toLowerCase(), row]));
	return (id) => {
		if (targets.has(id)) return 'target';
		const row = rows.get(id);
		// How many a rank is among leads to the rank.
		if (row === undefined) return /^s\d+$/.test(id) ? 'rank' : 'derived';
		if (row['flag'] === 'A') return 'flagged';
		if (row['measure'] === 'rank') return 'rank';
		return passages.get(row['passage'] ?? '') === 'zh' ? 'published' : 'foreign';
	};
}
