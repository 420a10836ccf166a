import { closest, rawOf, valueOf, type Element } from '../../support/html.ts';
import { isGallery, replaced, type Rule } from './rule.ts';

/** Attributes that hold addresses. */
const addressed = [
	'href',
	'xlink:href',
	'src',
	'poster',
	'action',
	'formaction',
	'data',
	'srcset',
	'imagesrcset'
];
/** Attributes that hold ids of the same page. */
const pointing = [
	'for',
	'popovertarget',
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'data-copy'
];

const addressesOf = (element: Element): readonly string[] =>
	addressed.flatMap((name) => {
		const value = element.attributes.get(name);
		if (value === undefined) return [];
		return name.endsWith('srcset')
			? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '')
			: [value];
	});

export const linksLead: Rule = {
	name: 'links and anchors lead to something that is built',
	begin: (site) => (page) =>
		page.elements.flatMap((element) => {
			const links = addressesOf(element).flatMap((link) => {
				const url = site.target(page.address, link);
				if (!site.isOwn(url)) return url.host === 'built' ? [`${link} leaves the site's folder`] : [];
				const target = site.addressOf(url);
				if (!site.has(target)) return [`${link} leads to nothing`];
				const anchor = decodeURIComponent(url.hash.slice(1));
				return anchor === '' || site.ids(target).has(anchor) ? [] : [`${link}: no such anchor`];
			});
			const ids = pointing.flatMap((name) =>
				valueOf(element, name)
					.split(/\s+/)
					.filter((id) => id !== '' && !page.elements.some((other) => valueOf(other, 'id') === id))
					.map((id) => `${name}="${id}" points to nothing`)
			);
			return [...links, ...ids];
		}),
	fault: { page: '', alter: (html) => replaced(html, /#iva"/, '#ivb"') }
};

export const nothingForeign: Rule = {
	name: 'nothing is fetched from another host, and only documents of the record are linked to',
	begin: (site) => {
		const documents = new Set(
			['documents', 'breaks'].flatMap((table) => site.table(table).map(({ url }) => url))
		);
		return (page) =>
			page.elements.flatMap((element) => {
				const foreign = addressesOf(element).filter((link) => {
					const url = site.target(page.address, link);
					return url.host !== 'built' && url.protocol !== 'data:';
				});
				const styles = element.name === 'style' ? rawOf(element) : '';
				const sheets = /url\(\s*['"]?(?!data:|#)[^)]*|@import/.exec(styles);
				return [
					// A reader follows an <a> by choice; everything else a browser fetches by itself.
					...foreign
						.filter((link) => !(element.name === 'a' && documents.has(link)))
						.map((link) => `<${element.name}> holds the foreign address ${link}`),
					...(sheets ? [`a style holds ${sheets[0]}`] : [])
				];
			});
	},
	fault: {
		page: 'methods/',
		alter: (html) => replaced(html, '</main>', '<img src="//example.com/a.png" alt=""></main>')
	}
};

export const figuresLead: Rule = {
	name: 'every figure leads to its own passport, in the language of the page',
	begin: (site) => (page) =>
		page.elements.flatMap((element) => {
			const id = element.attributes.get('data-figure');
			if (id === undefined) return [];
			if (isGallery(page.address)) {
				const leads = closest(element, (each) => each.attributes.has('href'));
				const href = leads && valueOf(leads, 'href');
				return href === '#invented'
					? []
					: [`${id} leads to ${String(href)}, and not to the words that say it is invented`];
			}
			const target = `${page.address.startsWith('en/') ? 'en/' : ''}figures/${id}/`;
			const link = closest(element, (each) => each.name === 'a');
			const href = link?.attributes.get('href');
			if (href === undefined) return [`${id} has no address`];
			if (site.addressOf(site.target(page.address, href)) !== target) return [`${id} leads to ${href}`];
			return site.has(target) ? [] : [`${id} has no passport`];
		}),
	fault: { page: '', alter: (html) => replaced(html, 'data-figure="s002"', 'data-figure="s003"') }
};
