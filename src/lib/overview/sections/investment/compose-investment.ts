import { investmentLead } from '../../../language/overview/investment.ts';
import { factsOf } from '../../compose/facts.ts';
import type { Writing } from '../../compose/marks.ts';
import { contribute } from '../../compose/parts/contributions.ts';
import { homeOf } from '../../month.ts';
import type { Told } from '../compose-sections.ts';
import { find, statementsOf } from '../find-statements.ts';
import type { Block, SectionModel } from '../section.ts';
import { composeChecks, composeOtherTotals, composeRefusedRate } from './compose-remarks.ts';
import { composeStanding } from './compose-standing.ts';
import { composeWaterfall } from './compose-waterfall.ts';
import { sharedParts } from './shared-parts.ts';

/** The section of investment: what the parts contributed, how that agrees with what was published, where growth stands. */
export function composeInvestment(
	told: Told,
	writing: Writing
): Pick<SectionModel, 'lead' | 'beside' | 'below'> {
	const total = find(told, { indicator: 'FAI', measure: 'growth' });
	const contributed =
		(total &&
			sharedParts(told, 'FAI')
				.map(({ parts, kind }) => contribute(parts, total, kind))
				.find((one) => one !== null)) ??
		[];
	const around = told.month.lineage.filter(({ depth }) => depth > 0).map(({ region }) => region);
	const facts = factsOf(told.totals, 'FAI', homeOf(told.month).code, around, around);
	const rows = statementsOf(told, 'FAI').filter(({ kind }) => kind === 'partition');
	// What the lead says of a month without parts is not said again under the cells.
	const [above, under] = rows.length > 0 ? [[], facts?.gaps ?? []] : [facts?.gaps ?? [], []];
	const waterfall = total && composeWaterfall(told, contributed, total, writing);
	const checks = total ? composeChecks(told, contributed, total, writing) : [];
	const standing = facts && composeStanding(told, { ...facts, gaps: under }, writing);
	const remarks = total
		? [composeRefusedRate(told, contributed, total, writing), ...composeOtherTotals(told, total, writing)]
		: [];
	const columns = [[standing], remarks].map(present).filter((blocks) => blocks.length > 0);
	const counted = (measure: string) => rows.find((row) => row.measure === measure) ?? null;
	const level = find(told, { indicator: 'FAI', measure: 'level' });
	const indicator = (total ?? level)?.indicator;
	const lead =
		indicator &&
		investmentLead(
			{
				indicator,
				up: counted('count_up'),
				down: counted('count_down'),
				contributed: contributed.map(({ name, points }) => ({ name, figure: points })),
				grown: rows
					.filter(({ measure, breakdown }) => measure === 'growth' && breakdown === rows[0]?.breakdown)
					.map(({ part, figure }) => ({ name: part, figure })),
				level,
				gaps: above
			},
			writing.language
		);
	// The parts are as high as the waterfall with its checks; without it there is room beside them for the rest.
	return waterfall
		? {
				lead: lead ?? [],
				beside: [waterfall, ...checks],
				below: columns.length > 0 ? [{ kind: 'columns', columns }] : []
			}
		: { lead: lead ?? [], beside: [...checks, ...columns.flat()], below: [] };
}

function present(blocks: readonly (Block | null)[]): readonly Block[] {
	return blocks.filter((block) => block !== null);
}
