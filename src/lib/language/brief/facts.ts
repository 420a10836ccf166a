import type { Figure } from '../../statistics/figure.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';
import type { MonthCondition } from '../../statistics/implied/month-condition.ts';
import type { RateBound } from '../../statistics/implied/rest-bound.ts';
import type { RefusalReason } from '../../statistics/refusal.ts';
import type { Gap } from '../comparison.ts';
import type { RankAmong } from '../overview/headline.ts';

/** The indicators that have a section of their own, in the order of a brief. */
export const sectionCodes = ['IVA', 'FAI', 'SRV_REV'] as const;
export type SectionCode = (typeof sectionCodes)[number];

/** What is known of an indicator as a whole; what is not is null or empty, and named among the absences. */
export interface Headline {
	readonly indicator: Coded;
	readonly region: Coded;
	/** 2024-08 */
	readonly period: string;
	readonly basis: string;
	readonly growth: Observation | null;
	/** The rate was printed, but ambiguously. */
	readonly isAmbiguous: boolean;
	readonly level: Observation | null;
	/** Change of growth since the release before: printed, or computed from the two rates. */
	readonly change: Figure | null;
	readonly streak: Observation | null;
	/** Growth less that of the regions around, nearest first: printed, or computed from the two rates. */
	readonly gaps: readonly Gap[];
	/** Printed places, among the most first. */
	readonly ranks: readonly RankAmong[];
}

/** A part with its growth. */
export interface PartFacts {
	readonly part: Coded;
	readonly growth: Observation;
	/** Its share of the total, or of the part that it lies within. */
	readonly share: Observation | null;
	/** What it contributed to growth of the total in points: printed, or computed from share and growth. */
	readonly points: Figure | null;
	/** Parts of this part. */
	readonly within: readonly PartFacts[];
}

/** The parts of one breakdown, and what was counted over all of them. */
export interface GroupFacts {
	readonly parts: readonly PartFacts[];
	/** The named set that the parts are (the five largest), where it has as many members. */
	readonly set: Observation | null;
	readonly all: Observation | null;
	readonly rising: Observation | null;
	readonly falling: Observation | null;
	readonly shareRising: Observation | null;
	readonly shareFalling: Observation | null;
	/** Members of which the direction alone was printed. */
	readonly named: readonly Observation[];
}

/** Enterprises by what they did. */
export interface FirmFacts {
	readonly stopped: Observation | null;
	readonly operating: Observation | null;
	readonly lower: Observation | null;
	readonly share: Observation | null;
	readonly change: Observation | null;
}

/** A ratio and its change on the year. */
export interface RatioFacts {
	readonly level: Observation | null;
	readonly change: Observation | null;
}

export interface IndustryFacts {
	readonly code: 'IVA';
	readonly headline: Headline;
	readonly sections: GroupFacts;
	readonly ownership: readonly PartFacts[];
	readonly divisions: GroupFacts;
	readonly firms: FirmFacts;
	readonly products: GroupFacts;
	readonly sales: RatioFacts;
	/** Growth of gross output by part, at current prices. */
	readonly output: readonly PartFacts[];
}

/** Parts of investment by who owns it, and whether real estate development is left out. */
export interface OwnershipFacts {
	readonly parts: readonly PartFacts[];
	readonly isWithoutRealEstate: boolean;
}

export interface InvestmentFacts {
	readonly code: 'FAI';
	readonly headline: Headline;
	readonly sectors: GroupFacts;
	readonly fields: readonly PartFacts[];
	readonly ownership: OwnershipFacts;
}

/** A set of large enterprises. */
export interface LargeFacts {
	readonly part: Coded;
	readonly count: Observation | null;
	readonly level: Observation | null;
	readonly share: Observation | null;
	readonly rate: Observation | null;
	readonly points: Observation | null;
}

export interface ServicesFacts {
	readonly code: 'SRV_REV';
	readonly headline: Headline;
	readonly industries: GroupFacts;
	readonly large: LargeFacts | null;
	readonly survey: readonly Observation[];
}

export type SectionFacts = IndustryFacts | InvestmentFacts | ServicesFacts;

/** What was not published or may not be said, and why. */
export type Absence =
	| { readonly what: 'indicator'; readonly indicator: Coded }
	| { readonly what: 'change'; readonly indicator: Coded; readonly period: string }
	/** `latest` is the period of the last rate of the region before, '' where none was seen. */
	| {
			readonly what: 'gap';
			readonly indicator: Coded;
			readonly region: Coded;
			readonly latest: string;
			readonly basis: string;
	  }
	| { readonly what: 'rank'; readonly indicator: Coded }
	| { readonly what: 'parts'; readonly indicator: Coded };

/** What the tables imply and nobody printed. `key` is that by which data/briefs lists it. */
export type ImpliedFacts = { readonly key: string; readonly indicator: Coded } & (
	| {
			readonly kind: 'bound';
			readonly bound: RateBound;
			readonly part: Coded;
			/** Growth of the total and of the total without the part. */
			readonly total: Observation;
			readonly narrower: Figure;
			readonly ceiling: Observation;
	  }
	| {
			readonly kind: 'condition';
			readonly condition: MonthCondition;
			readonly growth: Observation;
			readonly change: Figure;
			/** The rate of the release before. */
			readonly before: Figure;
	  }
);

/** What could not be inferred, and why. */
export interface ImpliedRefusal {
	readonly key: string;
	readonly reason: RefusalReason;
}

/** Everything that a brief is written from. */
export interface BriefFacts {
	/** 2024-08 */
	readonly release: string;
	readonly region: Coded;
	readonly sections: readonly SectionFacts[];
	readonly absences: readonly Absence[];
	readonly implied: readonly ImpliedFacts[];
	readonly refused: readonly ImpliedRefusal[];
}
