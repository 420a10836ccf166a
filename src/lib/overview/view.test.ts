import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultView, formatView, headlineIndicators, parseView, type Choices, type View } from './view.ts';

const choices: Choices = {
	indicators: ['IVA', 'FAI'],
	comparators: ['640100', '640000', '000000', 'E'],
	presetComparators: ['640100', '640000', '000000'],
	breakdowns: { IVA: ['SEC', 'DIV'], FAI: ['SECTOR', 'OWN', 'FIELD'] }
};

const views: fc.Arbitrary<View> = fc
	.record({
		indicator: fc.constantFrom('all' as const, ...choices.indicators),
		comparators: fc.subarray([...choices.comparators]),
		iva: fc.constantFrom(...(choices.breakdowns.IVA ?? [])),
		fai: fc.constantFrom(...(choices.breakdowns.FAI ?? []))
	})
	.map(({ indicator, comparators, iva, fai }) => ({
		indicator,
		comparators,
		breakdowns: { IVA: iva, FAI: fai }
	}));

describe('the address of the overview', () => {
	it('comes back as the view that wrote it', () => {
		fc.assert(
			fc.property(views, (view) => {
				const { view: read, dropped } = parseView(new URLSearchParams(formatView(view, choices)), choices);
				expect(read).toEqual(view);
				expect(dropped).toEqual([]);
			})
		);
	});

	it('is empty for the default', () => {
		expect(formatView(defaultView(choices), choices)).toBe('');
	});

	it('writes only what differs, in fixed order', () => {
		const view: View = {
			indicator: 'FAI',
			comparators: ['000000'],
			breakdowns: { IVA: 'SEC', FAI: 'OWN' }
		};
		expect(formatView(view, choices)).toBe('?indicator=FAI&with=000000&fai=OWN');
	});

	it('opens with what still makes sense and says what was dropped', () => {
		const query = new URLSearchParams('indicator=SRV_REV&with=640100,999999&fai=OWN&iva=%3Cscript%3E&x=1');
		const { view, dropped } = parseView(query, choices);
		expect(view).toEqual({
			...defaultView(choices),
			comparators: ['640100'],
			breakdowns: { IVA: 'SEC', FAI: 'OWN' }
		});
		expect(dropped).toEqual([
			{ name: 'indicator', value: 'SRV_REV' },
			{ name: 'with', value: '999999' },
			{ name: 'iva', value: '<script>' },
			{ name: 'x', value: '1' }
		]);
	});

	it('names each parameter that means nothing here, once, and none that a link gathered on its way', () => {
		const query = new URLSearchParams(
			'comparators=E&region=640100&region=640000&utm_source=a&from=timeline&gclid=1'
		);
		expect(parseView(query, choices).dropped).toEqual([
			{ name: 'comparators', value: 'E' },
			{ name: 'region', value: '640000' }
		]);
	});

	it('never throws, whatever the query', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (text) => {
				const { view } = parseView(new URLSearchParams(text), choices);
				expect(['all', ...headlineIndicators]).toContain(view.indicator);
			})
		);
	});
});
