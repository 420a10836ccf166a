import { question } from '../../decode.ts';
import type { Ask } from '../../question.ts';
import { partColumns, partObservation, type PartObservation } from './parts.ts';
import sql from './statements.sql?raw';

/** Everything that the releases of one month printed of the home region. */
export const statements = question('statements', sql, 1, partColumns, partObservation);

/** Asks for the month of the releases (2024-08); what they say of other periods is among the rows. */
export function askStatements(period: string): Ask<PartObservation> {
	return { question: statements, parameters: [period] };
}
