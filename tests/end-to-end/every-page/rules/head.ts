import { createHash } from 'node:crypto';
import type { BuiltPage } from '../../support/built-site.ts';
import { rawOf, textOf, valueOf } from '../../support/html.ts';
import { isGallery, replaced, type Rule } from './rule.ts';

const named = (page: BuiltPage, name: string) => page.elements.filter((element) => element.name === name);

export const headsComplete: Rule = {
	name: 'every page has its language, one heading, a description and a title of its own',
	begin: () => {
		const titles = new Map<string, string>();
		return (page) => {
			const problems: string[] = [];
			const [language] = named(page, 'html').map((element) => valueOf(element, 'lang'));
			const wanted = page.address.startsWith('en/') || isGallery(page.address) ? 'en' : 'zh-CN';
			if (language !== wanted) problems.push(`lang is ${String(language)}, not ${wanted}`);
			const headings = named(page, 'h1').map((heading) => textOf(heading).trim());
			if (headings.length !== 1 || headings[0] === '') problems.push(`headings: ${headings.join(' | ')}`);
			const [title = '', ...more] = named(page, 'head')
				.flatMap((head) => head.children)
				.flatMap((child) =>
					typeof child !== 'string' && child.name === 'title' ? [textOf(child).trim()] : []
				);
			if (title === '' || more.length > 0) problems.push(`titles: ${[title, ...more].join(' | ')}`);
			const other = titles.get(title);
			if (other !== undefined) problems.push(`the title ${title} is that of /${other}`);
			titles.set(title, page.address);
			const descriptions = named(page, 'meta').filter((meta) => valueOf(meta, 'name') === 'description');
			if (descriptions.length !== 1 || descriptions.some((meta) => valueOf(meta, 'content').trim() === ''))
				problems.push(`${String(descriptions.length)} descriptions`);
			return problems;
		};
	},
	fault: { page: 'en/methods/', alter: (html) => replaced(html, 'lang="en"', 'lang="zh-CN"') }
};

export const stylesAllowed: Rule = {
	name: 'no element carries a style or a handler of its own',
	begin: () => (page) =>
		page.elements.flatMap((element) =>
			[...element.attributes.keys()]
				.filter((name) => name === 'style' || /^on[a-z]/.test(name))
				.map((name) => `<${element.name} ${name}="${valueOf(element, name)}">`)
		),
	fault: { page: '', alter: (html) => replaced(html, '<h1', '<h1 style="color: red"') }
};

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const policyHolds: Rule = {
	name: 'the policy of every page allows its own inline scripts and styles by hash, and nothing unsafe',
	begin: () => (page) => {
		const policies = named(page, 'meta').filter(
			(meta) => valueOf(meta, 'http-equiv') === 'content-security-policy'
		);
		const policy = valueOf(policies[0] ?? page.root, 'content');
		const directives = new Map(
			policy.split(';').map((directive) => {
				const [name = '', ...sources] = directive.trim().split(/\s+/);
				return [name, sources];
			})
		);
		const inline = (name: 'script' | 'style') =>
			named(page, name)
				// Data that a page carries is no script.
				.filter(
					(element) => !element.attributes.has('src') && valueOf(element, 'type') !== 'application/json'
				)
				.map((element) => rawOf(element))
				.filter((text) => !(directives.get(`${name}-src`) ?? []).includes(hashOf(text)))
				.map((text) => `an inline ${name} is not allowed: ${text.trim().slice(0, 60)}`);
		return [
			...(policies.length === 1 ? [] : [`${String(policies.length)} policies`]),
			...(directives.get('default-src')?.join() === "'none'" ? [] : ['default-src is not none']),
			...[...directives].flatMap(([name, sources]) =>
				sources
					.filter((source) => ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:'].includes(source))
					.map((source) => `${name} allows ${source}`)
			),
			...inline('script'),
			...inline('style')
		];
	},
	fault: { page: '', alter: (html) => replaced(html, "root.script = '';", "root.script = ' ';") }
};
