import type { Coded } from '../../../statistics/observation.ts';
import { question, text } from '../../decode.ts';
import { coded } from '../../observed.ts';
import type { Ask } from '../../question.ts';
import sql from './named-parts.sql?raw';

/** Names of the parts that the statements of a month are against, and of those that are listed. */
export const namedParts = question(
	'named-parts',
	sql,
	2,
	{ code: text, zh: text, en: text },
	({ code, zh, en }): Coded => coded(code, zh, en)
);

/** Asks for a month (2024-08) and the codes of parts that are wanted in any case (FIELD.real-estate). */
export function askNamedParts(period: string, codes: readonly string[]): Ask<Coded> {
	return { question: namedParts, parameters: [period, codes.join(',')] };
}
