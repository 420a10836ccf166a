// The 75 statements of the gazette's three articles: each has one home on the page of its month, however often its
// number is repeated.
import { expect, test } from '@playwright/test';
import { readPage } from '../support/built-site.ts';
import { wholeBuild } from '../support/folders.ts';

const statements = Array.from({ length: 75 }, (_, index) => `s${String(index + 1).padStart(3, '0')}`);
/** What the statements on how many industries rose and fell say of single ones. */
const directions = ['s064g', 's064i', 's065m', 's065n', 's065p'];

for (const language of ['', 'en/'])
	for (const month of ['', 'releases/2024-08/'])
		test(`each of the 75 statements has one home: /${language}${month}`, () => {
			const { elements } = readPage(wholeBuild, language + month);
			const homes = elements.flatMap(({ attributes }) => attributes.get('data-home') ?? []);
			expect(homes.toSorted()).toEqual([...statements, ...directions].toSorted());
		});
