/** Why statistics declines a computation; `language` has one sentence for each. */
export const refusalReasons = [
	/** An input is flagged A: the text can be read in more than one way. */
	'ambiguous',
	/** The units of the inputs do not suit the formula or one another. */
	'unit',
	/** An input is not of the measure that the formula takes (a growth rate, a share, a gap …). */
	'measure',
	/** There is nothing to compute from. */
	'no-inputs',
	'different-region',
	/** Also real beside nominal, and one coverage beside another. */
	'different-indicator',
	'different-part',
	'different-period',
	/** Year to date beside single month, quarter or year. */
	'different-basis',
	/** The text does not say whether a figure is of the month or of the year to date. */
	'basis-not-said',
	'different-measure',
	/** Two releases tell of one region and period: one may have revised what the other still counts on. */
	'different-release',
	/** A change, gap or rank that is of another measure than the figure it is set beside. */
	'different-subject',
	/** A gap or rank needs two regions. */
	'same-region',
	/** The figure to compare with is not the earlier one. */
	'not-earlier',
	/** Two levels that do not lie a year apart. */
	'not-a-year-apart',
	/** A break of scope or classification lies between the two. */
	'break',
	/** The published rate is on a comparable basis, which the published levels are not. */
	'comparable-basis',
	/** No rate on a base that is, or may be, zero or negative. */
	'base-not-positive',
	/** Fell by 100 % or may have: the share in the base cannot be recovered. */
	'fell-to-nothing',
	/** The share is not one of this total. */
	'not-of-this-total',
	/** A contribution rate where total growth is below 1 % in size. */
	'total-below-1',
	/** A contribution rate where total growth may be 0. */
	'total-holds-0',
	/** The parts overlap or are no full classification, so they may not be added. */
	'not-a-partition',
	/** The shares cannot add to 100 even within rounding. */
	'shares-not-100',
	'part-exceeds-whole',
	/** The inputs, within their rounding, do not decide on which side of a limit a number lies. */
	'bound-undecided',
	/** What would follow holds in any case, or for any month of usual size. */
	'says-nothing'
] as const;

export type RefusalReason = (typeof refusalReasons)[number];
