import { answer, rowsOf } from '../query/answers.ts';
import type { Engine } from '../query/engine.ts';
import { askReleases } from '../query/questions/months/releases.ts';
import { askFigureIds } from '../query/questions/record/figure-ids.ts';
import { askFigures, type FigureRecord } from '../query/questions/record/figures.ts';
import { askTargets, type TargetRecord } from '../query/questions/record/targets.ts';
import type { Derived } from '../statistics/figure.ts';

/** Everything that passports are made of, read at once: thousands of pages, two round trips. */
export interface Archive {
	/** By id in lower case. */
	readonly figures: ReadonlyMap<string, FigureRecord>;
	readonly targets: ReadonlyMap<string, TargetRecord>;
	readonly derivations: ReadonlyMap<string, Derived>;
	/** Months with an overview, newest first. */
	readonly months: readonly string[];
}

/** Reads the record for the pages of figures; `derivations` are those that have a page. */
export async function readArchive(engine: Engine, derivations: readonly Derived[]): Promise<Archive> {
	const known = rowsOf(await answer(engine, [askFigureIds()]), askFigureIds());
	const ids = (kind: string) => known.filter((each) => each.kind === kind).map(({ id }) => id);
	const asks = { figures: askFigures(ids('observation')), targets: askTargets(ids('target')) };
	const rows = await answer(engine, [asks.figures, asks.targets, askReleases()]);
	return {
		figures: byId(rowsOf(rows, asks.figures), (row) => row.observation.figure.id),
		targets: byId(rowsOf(rows, asks.targets), (row) => row.figure.id),
		derivations: byId(derivations, (derived) => derived.id),
		months: [...new Set(rowsOf(rows, askReleases()).map(({ period }) => period))]
	};
}

function byId<Row>(rows: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row> {
	return new Map(rows.map((row) => [idOf(row).toLowerCase(), row]));
}
