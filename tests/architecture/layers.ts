import { importsOf, targetOf, type Import, type SourceFile } from './imports.ts';

/** Who may import whom, from left to right: an arrow that is not here is wrong. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	statistics: [],
	language: ['statistics'],
	// It runs with the build, whose settings and version it reads.
	record: ['statistics', 'setup'],
	query: ['statistics', 'language'],
	charts: ['statistics', 'language'],
	ui: ['statistics', 'language'],
	feature: ['statistics', 'language', 'query', 'charts', 'ui'],
	setup: [],
	routes: ['statistics', 'language', 'record', 'query', 'charts', 'ui', 'feature']
};
const layers = new Set(['statistics', 'language', 'record', 'query', 'charts', 'ui']);

/** Packages that belong to some folders alone; the rest of the house does not know them. */
const packages: readonly { readonly name: RegExp; readonly only: readonly string[]; readonly test?: true }[] =
	[
		{
			name: /^@duckdb\//,
			only: ['src/lib/query/native/', 'src/lib/query/browser/', 'src/lib/record/', 'src/setup/']
		},
		{ name: /^arquero$/, only: ['src/lib/query/'] },
		{ name: /^d3$/, only: ['src/lib/charts/'] },
		{ name: /^d3-dsv$/, only: ['src/lib/record/', 'src/lib/query/'] },
		{ name: /^d3-(?!dsv)/, only: [] },
		{ name: /^svelte\/store$/, only: [] }
	];
/** The DOM is Svelte's. */
const domOfD3 =
	/^(\*|default|select|selectAll|create|axis\w+|transition|brush\w*|zoom\w*|drag\w*|csvParse|tsvParse)$/;

/** Where a file stands: a layer, a feature by its own name, or the outermost ring. */
interface Place {
	readonly layer: string;
	readonly folder: string;
}

function placeOf(file: string): Place {
	const [, folder = ''] = /^src\/lib\/([^/]+)\//.exec(file) ?? [];
	if (folder) return { layer: layers.has(folder) ? folder : 'feature', folder };
	if (file.startsWith('src/setup/')) return { layer: 'setup', folder: 'setup' };
	return { layer: 'routes', folder: 'routes' };
}

const isTest = (file: string) => file.endsWith('.test.ts');

/** What is wrong with an import between two files of ours, or ''. A test beside its source may also read the record. */
function wrongArrow(edge: Import, target: string): string {
	const from = placeOf(edge.from);
	const to = placeOf(target);
	if (from.folder === to.folder) return '';
	const may = [...(allowed[from.layer] ?? []), ...(isTest(edge.from) ? ['record'] : [])];
	if (target.startsWith('src/') && may.includes(to.layer)) return '';
	if (isTest(edge.from) && /^(tests|data)\//.test(target)) return '';
	const list = may.length > 0 ? may.join(', ') : 'nothing';
	return `${from.folder} must not import ${target}; ${from.layer} may import ${list}`;
}

/** What is wrong with taking a package, or ''. */
function wrongPackage({ from, specifier, names, isDynamic }: Import): string {
	const { layer } = placeOf(from);
	if (specifier === '(computed)')
		return layer === 'setup' ? '' : 'an import must name its file, or no test can follow it';
	if (isTest(from)) return '';
	if (layer === 'setup') {
		return specifier.startsWith('node:') || isDynamic
			? ''
			: `set-up runs before anything is installed: import ${specifier} with import() when it is needed`;
	}
	if (layer === 'statistics') return `statistics imports nothing, not even ${specifier}`;
	const rule = packages.find(({ name }) => name.test(specifier));
	if (rule && !rule.only.some((folder) => from.startsWith(folder))) {
		return `${specifier} belongs to ${rule.only.join(', ') || 'nobody here'}`;
	}
	if (specifier === 'd3') {
		const wrong = names.filter((name) => domOfD3.test(name));
		return wrong.length > 0 ? `take named functions that compute from d3, not ${wrong.join(', ')}` : '';
	}
	return '';
}

/** What is wrong with how an import of ours is written, or ''. */
function wrongSpelling({ from, specifier }: Import): string {
	if (!from.startsWith('src/lib/')) return '';
	if (specifier.startsWith('$lib'))
		return `inside src/lib write ${specifier} as a relative path with its extension`;
	const isBare = specifier.startsWith('.') && !/\.(\w+)$|\*$/.test(specifier);
	return isBare
		? `write ${specifier} with its extension: commands load the same files without a bundler`
		: '';
}

/** The arrows of the house as drawn in the files, and each wrong one with file, line and what is allowed. */
export function readArrows(files: readonly SourceFile[]): { edges: number; wrong: string[] } {
	const imports = files.flatMap(importsOf);
	const wrong = imports.flatMap((edge) => {
		const target = targetOf(edge);
		const reasons = [
			target === undefined ? wrongPackage(edge) : wrongArrow(edge, target),
			wrongSpelling(edge)
		];
		return reasons.filter(Boolean).map((reason) => `${edge.from}:${edge.line}: ${reason}`);
	});
	return { edges: imports.length, wrong };
}
