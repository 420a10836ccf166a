import type { Bound } from '../../../language/prose.ts';
import type { Charted } from '../charted.ts';

/** Where a target stands on the day of the record. */
export const dueStates = ['next', 'later', 'passed', 'undated'] as const;
export type DueState = (typeof dueStates)[number];

/** A target in the list. */
export interface TargetRow {
	readonly key: string;
	readonly name: string;
	/** Whom or what it is about, in the language of the plan; '' where the name says it. */
	readonly subject: string;
	readonly lang: string;
	readonly value: Bound;
	/** A stated date, an inferred one and none never look alike. */
	readonly due: {
		readonly text: string;
		readonly note: string;
		readonly look: 'stated' | 'inferred' | 'absent';
	};
	readonly indicators: string;
	/** 相关，口径不同 */
	readonly relation: string;
}

/** Targets that stand alike, with how many they are. */
export interface TargetGroup {
	readonly state: DueState;
	readonly title: string;
	readonly rows: readonly TargetRow[];
}

/** What plans want of the indicators of a month; nothing of it is compared with a figure. */
export interface TargetsModel {
	readonly heading: string;
	readonly lead: string;
	/** Why nothing is compared. */
	readonly scope: string;
	readonly groups: readonly TargetGroup[];
	/** Trajectories of one metric. */
	readonly beside: readonly Charted[];
	/** Trajectories of several metrics of one field. */
	readonly below: readonly Charted[];
}
