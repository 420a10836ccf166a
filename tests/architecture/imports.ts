import path from 'node:path';
import ts from 'typescript';

/** A file of the repository: path from its root with forward slashes, and its text. */
export interface SourceFile {
	readonly path: string;
	readonly text: string;
}

/** One import as written. */
export interface Import {
	readonly from: string;
	readonly line: number;
	/** As written, without a query such as ?raw. */
	readonly specifier: string;
	/** What is taken: names, or * for a namespace; empty for types of syntax that name nothing. */
	readonly names: readonly string[];
	readonly isDynamic: boolean;
}

const scripts = /<script[^>]*>([\s\S]*?)<\/script>/g;
// What the compiler does not count as an import, and yet is one: workers, globs, imports in markup.
const elsewhere =
	/(?:new URL\(\s*|import\.meta\.glob(?:<[^(]*>)?\(\s*(?:\[\s*)?|\{#await import\(\s*|\{[^}]*?\bimport\(\s*)(['"])([^'"]+)\1/g;

/** The names in an import declaration that is made of named imports; `*` for a namespace, `default` for a default. */
function namesOf(statement: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
	if (ts.isExportDeclaration(statement)) {
		const clause = statement.exportClause;
		return clause && ts.isNamedExports(clause)
			? clause.elements.map((element) => (element.propertyName ?? element.name).text)
			: ['*'];
	}
	const clause = statement.importClause;
	if (!clause) return [];
	const bindings = clause.namedBindings;
	const named = bindings
		? ts.isNamespaceImport(bindings)
			? ['*']
			: bindings.elements.map((element) => (element.propertyName ?? element.name).text)
		: [];
	return clause.name ? ['default', ...named] : named;
}

/** The imports of one script, static and dynamic, with the offset of each. */
function scriptImports(
	code: string
): { at: number; specifier: string; names: string[]; isDynamic: boolean }[] {
	const found: { at: number; specifier: string; names: string[]; isDynamic: boolean }[] = [];
	const source = ts.createSourceFile('script.ts', code, ts.ScriptTarget.Latest, true);
	const visit = (node: ts.Node) => {
		if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
			if (ts.isStringLiteral(node.moduleSpecifier)) {
				const { text } = node.moduleSpecifier;
				found.push({ at: node.getStart(), specifier: text, names: namesOf(node), isDynamic: false });
			}
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [first] = node.arguments;
			const text = first && ts.isStringLiteralLike(first) ? first.text : '(computed)';
			found.push({ at: node.getStart(), specifier: text, names: [], isDynamic: true });
		} else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			const { literal } = node.argument;
			if (ts.isStringLiteral(literal)) {
				found.push({ at: node.getStart(), specifier: literal.text, names: [], isDynamic: false });
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** Every import of a .ts, .mjs or .svelte file, in the order of the text. */
export function importsOf(file: SourceFile): Import[] {
	const lineAt = (offset: number) => file.text.slice(0, offset).split('\n').length;
	const isComponent = file.path.endsWith('.svelte');
	const blocks = isComponent
		? [...file.text.matchAll(scripts)].map((match) => {
				const code = match[1] ?? '';
				return { code, offset: match.index + match[0].indexOf(code) };
			})
		: [{ code: file.text, offset: 0 }];
	const found = blocks.flatMap(({ code, offset }) =>
		scriptImports(code).map(({ at, ...rest }) => ({ ...rest, at: at + offset }))
	);
	const searched = isComponent
		? file.text.replace(scripts, (block) => block.replace(/\bimport\(/g, '_______'))
		: file.text;
	const known = new Set(found.map(({ specifier }) => specifier));
	for (const match of searched.matchAll(elsewhere)) {
		const specifier = match[2] ?? '';
		if (!known.has(specifier)) found.push({ at: match.index, specifier, names: [], isDynamic: true });
	}
	return found
		.sort((a, b) => a.at - b.at)
		.map(({ at, specifier, names, isDynamic }) => ({
			from: file.path,
			line: lineAt(at),
			specifier: specifier.replace(/\?.*$/, ''),
			names,
			isDynamic
		}));
}

/** The repository path that an import leads to, or undefined for a package or a module of the kit. */
export function targetOf({ from, specifier }: Import): string | undefined {
	if (specifier === '$lib' || specifier.startsWith('$lib/'))
		return `src/lib${specifier.slice('$lib'.length)}`;
	if (!specifier.startsWith('.')) return undefined;
	return path.posix.join(path.posix.dirname(from), specifier);
}
