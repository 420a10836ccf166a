import { overviewText } from '../../language/catalogue/overview.ts';
import { answer, rowsOf } from '../../query/answers.ts';
import type { Engine } from '../../query/engine.ts';
import type { PartObservation } from '../../query/questions/months/parts.ts';
import { askStatements } from '../../query/questions/months/statements.ts';
import type { Writing } from '../compose/marks.ts';
import type { Observation } from '../../statistics/observation.ts';
import { choicesOf, sharedAsks, type Month } from '../month.ts';
import type { HeadlineIndicator } from '../view.ts';
import { composeIndustry } from './industry/compose-industry.ts';
import { composeInvestment } from './investment/compose-investment.ts';
import type { SectionModel } from './section.ts';
import { composeServices } from './services/compose-services.ts';

/** What the sections of a month are composed from. */
export interface Told {
	readonly month: Month;
	/** Everything that the releases of the month printed of the home region. */
	readonly statements: readonly PartObservation[];
	/** Totals of the headline indicators of the month, in the home region and those around it. */
	readonly totals: readonly Observation[];
}

/** What each section shows beside its parts. */
type ComposeBlocks = (told: Told, writing: Writing) => Pick<SectionModel, 'lead' | 'beside' | 'below'>;

const composers: Readonly<Record<HeadlineIndicator, ComposeBlocks>> = {
	IVA: composeIndustry,
	FAI: composeInvestment,
	SRV_REV: composeServices
};

/** Reads what the sections of a month are composed from. */
export async function readTold(engine: Engine, month: Month): Promise<Told> {
	const [asked, { totals }] = [askStatements(month.period), sharedAsks(month)];
	const answers = await answer(engine, [asked, totals]);
	return { month, statements: rowsOf(answers, asked), totals: rowsOf(answers, totals) };
}

/** The sections of a month's page, in the order of the bureau's articles. Composed at build alone. */
export function composeSections(told: Told, writing: Writing): readonly SectionModel[] {
	return choicesOf(told.month).indicators.map((code) => ({
		code,
		heading: overviewText(writing.language).sections[code],
		...composers[code](told, writing)
	}));
}
