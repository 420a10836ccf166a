import type { Element } from '../../support/html.ts';
import { closest, elementsOf, hasClass, textOf, valueOf } from '../../support/html.ts';
import { digitsIn, passportNumbers } from './numbers.ts';
import { isGallery, isOverview, isPassport, replaced, type Rule } from './rule.ts';

export const numbersAgree: Rule = {
	name: 'a number in a sentence, a table or a title is that of the passport it leads to',
	begin: (site) => {
		const numbersOf = passportNumbers(site);
		/** A rank is told with how many it is among. */
		const amongs = new Map(site.table('observations').map(({ id = '', of = '' }) => [id.toLowerCase(), of]));
		return (page) =>
			page.elements.flatMap((element) => {
				if (isGallery(page.address)) return [];
				const id = valueOf(element, 'data-figure');
				if (id === '' || !hasClass(element, 'figure')) return [];
				const numbers = digitsIn(textOf(element));
				const own = numbersOf(`${page.address.startsWith('en/') ? 'en/' : ''}figures/${id}/`);
				if (numbers.length === 0 || own.length === 0) return [];
				return numbers.some((number) => own.includes(number) || number === amongs.get(id))
					? []
					: [`${id} is shown as ${textOf(element)}; its passport says ${own.join(', ')}`];
			});
	},
	fault: {
		page: '',
		alter: (html) => replaced(html, /(class="figure[^>]*data-figure="s002"[^>]*>[^<]*)10\.1/, '$110.11')
	}
};

const marksIn = (chart: Element) =>
	[...elementsOf(chart)].filter((element) => element.attributes.has('data-key') && element.name === 'a');

export const chartsTold: Rule = {
	name: 'the numbers of every chart are in the HTML: said of each mark, and in the table under the chart',
	begin: () => (page) => {
		const charts = page.elements.filter(
			(element) => element.name === 'figure' && marksIn(element).length > 0
		);
		const headlines = page.elements.filter((element) => hasClass(element, 'headline')).length;
		if (isOverview(page.address) && (headlines === 0 || charts.length < headlines))
			return [`${String(headlines)} headlines, but ${String(charts.length)} charts have marks`];
		return charts.flatMap((chart) => {
			const rows = [...elementsOf(chart)].filter(
				(element) => hasClass(element, 'figure') && closest(element, (each) => each.name === 'table') !== null
			);
			return marksIn(chart).flatMap((mark) => {
				const id = valueOf(mark, 'data-figure');
				if (id === '') {
					// What nobody published has no figure: its words are in the table all the same.
					const key = valueOf(mark, 'data-key');
					const isTold = [...elementsOf(chart)].some((element) => valueOf(element, 'data-row') === key);
					return isTold ? [] : [`the mark ${key} is not in the table`];
				}
				const told = digitsIn(valueOf(mark, 'aria-label'));
				const row = rows.find((each) => valueOf(each, 'data-figure') === id);
				if (row === undefined) return [`the mark of ${id} is not in the table`];
				const numbers = digitsIn(textOf(row));
				return numbers.length > 0 && numbers.every((number) => told.includes(number))
					? []
					: [`${id} is ${textOf(row)} in the table and “${valueOf(mark, 'aria-label')}” on its mark`];
			});
		});
	},
	fault: { page: '', alter: (html) => replaced(html, /(<\/?)table(?=[ >])/g, '$1div') }
};

export const pagesServe: Rule = {
	name: 'what a page is for is on it: charts on an overview, a number on a passport',
	begin: () => (page) => {
		if (isPassport(page.address))
			return page.elements.some((element) => valueOf(element, 'id') === 'value')
				? []
				: ['it shows no number'];
		if (isOverview(page.address))
			return page.elements.some((element) => hasClass(element, 'figure')) ? [] : ['it shows no figure'];
		return [];
	},
	fault: { page: 'figures/s002/', alter: (html) => replaced(html, 'id="value"', 'id="other"') }
};
