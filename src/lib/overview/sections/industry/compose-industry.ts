import { industryLead } from '../../../language/overview/industry.ts';
import type { Prose } from '../../../language/prose.ts';
import { levelOf } from '../../../language/vocabulary/regions.ts';
import { factsOf } from '../../compose/facts.ts';
import type { Writing } from '../../compose/marks.ts';
import { homeOf, regionsOf } from '../../month.ts';
import type { Told } from '../compose-sections.ts';
import type { SectionModel } from '../section.ts';
import { composeCounts } from './compose-counts.ts';
import { composeDirections, composeSales } from './compose-remarks.ts';
import { find, growthOf, statementsOf } from '../find-statements.ts';

/** The section of industry: who rose and fell most, how many did, the sales ratio, one industry in two directions. */
export function composeIndustry(
	told: Told,
	writing: Writing
): Pick<SectionModel, 'lead' | 'beside' | 'below'> {
	const blocks = [
		composeCounts(told, writing),
		composeSales(told, writing),
		...composeDirections(told, writing)
	];
	return { lead: leadOf(told, writing), beside: blocks.filter((block) => block !== null), below: [] };
}

function leadOf(told: Told, { language }: Writing): Prose {
	const { month, totals } = told;
	const around = month.lineage.map(({ region }) => region);
	const nation = regionsOf(month).filter(({ code }) => levelOf(code) === 'nation');
	const facts = factsOf(totals, 'IVA', homeOf(month).code, nation, around);
	const counted = (part: string, measure: string) => find(told, { indicator: 'IVA', part, measure });
	const industries = growthOf(told, 'IVA', 'DIV');
	// A named set is what the listed industries are where it has as many members as are listed.
	const set = statementsOf(told, 'IVA').find(
		({ breakdown, measure, figure }) =>
			breakdown === 'SET' && measure === 'count' && figure.value === industries.length
	);
	return industryLead(
		{
			streak: facts?.streak?.figure ?? null,
			gap: facts?.gaps[0] ?? null,
			set: set ? { name: set.part, figure: set.figure } : null,
			industries: industries.map(({ part, figure }) => ({ name: part, figure })),
			all: counted('DIV.all', 'count')?.figure ?? null,
			rising: counted('DIV.all', 'count_up')?.figure ?? null
		},
		language
	);
}
