import { describe, expect, it } from 'vitest';
import { languageOf, pageOf, siteAddresses } from './addresses.ts';

describe('addresses of the site', () => {
	it.each([
		['./', 'zh', './', './figures/s002/', './methods/#fai', './releases/2024-08/'],
		[
			'../../',
			'en',
			'../../en/',
			'../../en/figures/s002/',
			'../../en/methods/#fai',
			'../../en/releases/2024-08/'
		],
		['/a/b/', 'en', '/a/b/en/', '/a/b/en/figures/s002/', '/a/b/en/methods/#fai', '/a/b/en/releases/2024-08/']
	] as const)('below %s in %s', (root, language, home, figure, method, month) => {
		const site = siteAddresses(root, language);
		expect([site.home, site.figure('S002'), site.method('FAI'), site.month('2024-08')]).toEqual([
			home,
			figure,
			method,
			month
		]);
		expect([site.methods, site.page('offline/')]).toEqual([`${home}methods/`, `${home}offline/`]);
	});

	it('finds the page of a route, and its language', () => {
		expect(pageOf('/[[lang=lang]]/figures/[id]', { lang: 'en', id: 's002' })).toBe('figures/s002/');
		expect(pageOf('/[[lang=lang]]', {})).toBe('');
		expect([languageOf('en'), languageOf(undefined)]).toEqual(['en', 'zh']);
	});
});
