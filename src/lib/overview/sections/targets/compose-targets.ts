import { sectionsText } from '../../../language/catalogue/sections.ts';
import { targetsLead } from '../../../language/overview/targets.ts';
import type { Language } from '../../../language/prose.ts';
import type { Engine } from '../../../query/engine.ts';
import { askNearestTargets, type NearestTarget } from '../../../query/questions/targets/nearest-targets.ts';
import { answer, rowsOf } from '../../../query/answers.ts';
import type { Month } from '../../month.ts';
import { composeTrajectories } from './compose-trajectories.ts';
import { dueStates, type DueState, type TargetsModel } from './targets.ts';
import { rowOf } from './target-row.ts';

/** Reads the targets that are linked to the indicators of a month. */
export async function readTargets(engine: Engine, month: Month): Promise<readonly NearestTarget[]> {
	const asked = askNearestTargets(month.period);
	return rowsOf(await answer(engine, [asked]), asked);
}

/** What plans want of the indicators of a month, the next due first; null where no plan is linked to them. */
export function composeTargets(targets: readonly NearestTarget[], language: Language): TargetsModel | null {
	const [first] = targets;
	if (first === undefined) return null;
	const words = sectionsText(language).targets;
	const next = targets.map(({ due }) => due.end).find((end) => end !== '' && end >= first.asOf) ?? '';
	const inState = (state: DueState) => targets.filter((target) => stateOf(target, next) === state);
	const count = (state: DueState) => inState(state).length;
	const charts = composeTrajectories(targets, language);
	return {
		heading: words.heading,
		lead: targetsLead(
			{
				passed: count('passed'),
				next: count('next'),
				later: count('later'),
				undated: count('undated'),
				asOf: first.asOf,
				due: next
			},
			language
		),
		scope: targets.some(({ isRelated }) => isRelated) ? words.scope : '',
		groups: dueStates
			.map((state) => ({
				state,
				title: words.groups[state],
				rows: inState(state).map((target) => rowOf(target, language))
			}))
			.filter(({ rows }) => rows.length > 0),
		beside: charts.filter(({ drawing }) => drawing.form === 'trajectory'),
		below: charts.filter(({ drawing }) => drawing.form === 'multiples')
	};
}

/** Due on the day itself is not past. */
function stateOf({ due, asOf }: NearestTarget, next: string): DueState {
	if (due.end === '') return 'undated';
	if (due.end < asOf) return 'passed';
	return due.end === next ? 'next' : 'later';
}
