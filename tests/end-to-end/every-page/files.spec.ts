// Every page of the built site, read from the files: quick, so all of them, whatever pages there will be.
import { expect, test } from '@playwright/test';
import { BuiltSite, readPage } from '../support/built-site.ts';
import { wholeBuild } from '../support/folders.ts';
import { chartsTold, numbersAgree, pagesServe } from './rules/figures.ts';
import { headsComplete, policyHolds, stylesAllowed } from './rules/head.ts';
import { chineseMarked } from './rules/language.ts';
import { figuresLead, linksLead, nothingForeign } from './rules/links.ts';
import { valuesPrinted, wordsMarked } from './rules/passports.ts';

const rules = [
	linksLead,
	nothingForeign,
	figuresLead,
	headsComplete,
	stylesAllowed,
	policyHolds,
	chineseMarked,
	wordsMarked,
	valuesPrinted,
	numbersAgree,
	chartsTold,
	pagesServe
];
const site = new BuiltSite(wholeBuild);

// One worker reads the pages once for all rules.
test.describe.configure({ mode: 'default' });
test.setTimeout(240_000);

let read: ReadonlyMap<string, readonly string[]> | undefined;

/** What each rule found, by its name. */
function findings(): ReadonlyMap<string, readonly string[]> {
	if (read) return read;
	const found = new Map<string, string[]>(rules.map(({ name }) => [name, []]));
	const checks = rules.map(({ name, begin }) => [name, begin(site)] as const);
	for (const address of site.addresses()) {
		const page = readPage(site.folder, address);
		for (const [name, check] of checks)
			found.get(name)?.push(...check(page).map((problem) => `/${address}: ${problem}`));
	}
	return (read = found);
}

test('the site has pages in two languages, and a passport for every row of the record', () => {
	const addresses = new Set(site.addresses());
	const rows = ['observations', 'targets'].flatMap((table) => site.table(table));
	expect(rows.length).toBeGreaterThan(0);
	const missing = rows
		.flatMap(({ id = '' }) => ['', 'en/'].map((language) => `${language}figures/${id.toLowerCase()}/`))
		.filter((address) => !addresses.has(address));
	expect(missing).toEqual([]);
});

for (const rule of rules) {
	test(`on every page: ${rule.name}`, () => {
		const problems = findings().get(rule.name) ?? [];
		expect(problems.slice(0, 20), `${String(problems.length)} problems`).toEqual([]);
	});

	test(`a fault is found: ${rule.name}`, () => {
		const whole = readPage(site.folder, rule.fault.page);
		const faulty = readPage(site.folder, rule.fault.page, rule.fault.alter(whole.html));
		expect(rule.begin(site)(whole), 'before the fault').toEqual([]);
		expect(rule.begin(site)(faulty), 'with the fault').not.toEqual([]);
	});
}
