import type { Estimate } from '../estimate.ts';
import { derivedId, type Figure, type Refusal, type Result } from '../figure.ts';
import type { Observation } from '../observation.ts';
import type { RefusalReason } from '../refusal.ts';
import type { FormulaName } from './registry.ts';

/** What a formula takes: an observation where it must know what the figure is of, or a figure alone. */
export type Operand = Observation | Figure;

/** What a formula computed. */
export interface Outcome {
	readonly estimate: Estimate;
	/** Code of `codes/units.csv`. */
	readonly unit: string;
	readonly decimals: number;
	readonly heldTo100?: true;
}

/** The figure of an operand. */
export function figureOf(operand: Operand): Figure {
	return 'figure' in operand ? operand.figure : operand;
}

/** The observations among operands. */
export function observationsAmong(operands: readonly Operand[]): readonly Observation[] {
	return operands.flatMap((operand) => ('figure' in operand ? [operand] : []));
}

/** A refusal with its reason and the inputs that were asked for. */
export function refuse(reason: RefusalReason, inputs: readonly Figure[]): Refusal {
	return { kind: 'refused', reason, inputs };
}

/** Objects where two observations of one region and period are not of one release, and so not of one vintage. */
function unlessOneRelease(operands: readonly Operand[]): RefusalReason | null {
	const releases = new Map<string, string>();
	for (const { region, period, release } of observationsAmong(operands)) {
		const key = `${region.code} ${period}`;
		if ((releases.get(key) ?? release) !== release) return 'different-release';
		releases.set(key, release);
	}
	return null;
}

/**
 * Runs a formula: refuses an ambiguous input, the first objection that holds and inputs of different vintages, else
 * computes and gives the figure its id.
 */
export function derive(
	formula: FormulaName,
	operands: readonly Operand[],
	objections: readonly (RefusalReason | null)[],
	compute: () => Outcome
): Result {
	const inputs = operands.map(figureOf);
	if (inputs.length === 0) return refuse('no-inputs', inputs);
	if (inputs.some((input) => input.kind === 'published' && input.flag === 'A'))
		return refuse('ambiguous', inputs);
	const reason = objections.find((objection) => objection !== null) ?? unlessOneRelease(operands);
	if (reason) return refuse(reason, inputs);
	const { estimate, ...outcome } = compute();
	return { kind: 'derived', id: derivedId(formula, inputs), formula, inputs, ...estimate, ...outcome };
}
