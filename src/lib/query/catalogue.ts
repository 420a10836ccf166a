import type { Question } from './question.ts';

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('./questions/**/*.ts', { eager: true });

function isQuestion(value: unknown): value is Question<unknown> {
	return (
		typeof value === 'object' && value !== null && 'sql' in value && 'decode' in value && 'arity' in value
	);
}

/** Every question of the project, with the file that defines it (months/releases). */
export const questions: readonly { readonly file: string; readonly question: Question<unknown> }[] =
	Object.entries(modules).flatMap(([path, module]) =>
		Object.values(module)
			.filter(isQuestion)
			.map((question) => ({ file: path.replace(/^\.\/questions\/(.*)\.ts$/, '$1'), question }))
	);

const byName = new Map(questions.map(({ question }) => [question.name, question]));

/** The question of that name, or undefined. */
export function questionNamed(name: string): Question<unknown> | undefined {
	return byName.get(name);
}
