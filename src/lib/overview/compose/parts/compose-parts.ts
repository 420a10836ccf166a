import { isPlaced } from '../../../charts/datum.ts';
import { scaleRows } from '../../../charts/forms/rows/scale-rows.ts';
import type { ShareRow } from '../../../charts/forms/share/place-share.ts';
import { chartsText } from '../../../language/catalogue/charts.ts';
import { overviewText } from '../../../language/catalogue/overview.ts';
import { subjectOf } from '../../../language/overview/subjects.ts';
import { concentrationTitle, growthTitle, shareTitle } from '../../../language/overview/titles.ts';
import { periodText } from '../../../language/periods.ts';
import type { Prose } from '../../../language/prose.ts';
import type { DrawableBreakdown } from '../../../query/questions/months/breakdowns.ts';
import type { PartObservation, PartRow } from '../../../query/questions/months/parts.ts';
import type { Coded } from '../../../statistics/observation.ts';
import { isRefusal } from '../../../statistics/figure.ts';
import { remainder } from '../../../statistics/formulas/counts.ts';
import { markOf, type Writing } from '../marks.ts';
import type { PartsModel, Source } from '../model.ts';
import { breakdownCode, breakdownsOf, grownBreakdowns, type Month } from '../../month.ts';
import type { Divided } from './branches.ts';
import { groupsOf } from './group-parts.ts';
import { detailsOf, grown, isTotal, tellingOf } from './part-rows.ts';
import { subtitleOf, type Prices } from '../subtitle.ts';
import { everyBreakdown, type HeadlineIndicator } from '../../view.ts';

/** What the parts of a table are composed from. */
export interface PartsOf {
	readonly code: HeadlineIndicator;
	readonly month: Month;
	/** The breakdowns that are shown with their parts; none where nothing was published by part. */
	readonly breakdowns: readonly Divided[];
	readonly prices: Prices;
	readonly source: Source;
}

/** The parts of one table: bars where growth was published of them, a divided whole where only shares were. */
export function composeParts(of: PartsOf, writing: Writing): PartsModel {
	const { code, month, breakdowns, prices, source } = of;
	const { language } = writing;
	const words = overviewText(language);
	const [first] = breakdowns;
	const isAll = breakdowns.length > 1;
	const every =
		grownBreakdowns(month, code).length > 1 ? [{ value: everyBreakdown, name: words.everyBreakdown }] : [];
	const shared = {
		code,
		breakdowns: [
			...every,
			...breakdownsOf(month, code).map((row) => ({
				value: breakdownCode(code, row),
				name: row.breakdown[language] + (row.indicator.code === code ? '' : ` · ${row.indicator[language]}`)
			}))
		],
		chosen: isAll ? everyBreakdown : first ? breakdownCode(code, first.breakdown) : '',
		source,
		ticks: { signed: true, unit: '%' },
		method: (isAll ? code : (first?.breakdown.indicator.code ?? code)).toLowerCase(),
		details: []
	};
	const nothing = { label: '', title: [], subtitle: '', data: [] };
	if (first === undefined) return { ...shared, ...nothing, form: 'none', notes: [words.reasons.parts] };

	const { breakdown, rows } = first;
	const period = periodText(breakdown.period, breakdown.basis, language);
	const headline = headlineOf(month, code) ?? breakdown.indicator;
	const indicator = isAll ? headline : breakdown.indicator;
	const label = `${indicator[language]} ${isAll ? words.everyBreakdown : breakdown.breakdown[language]} ${period}`;
	const named = breakdowns.flatMap(({ rows }) => rows.filter((row) => !isTotal(row)).flatMap(grown));
	if (named.length > 0) {
		const groups = groupsOf(headline, breakdowns, writing);
		const bars = groups.flatMap((group) => group.rows);
		const isCut = scaleRows(bars.flatMap(({ datum }) => (isPlaced(datum) ? datum : []))).cut !== null;
		const given = [period, chartsText(language).growthOnYear, '%'];
		return {
			...shared,
			form: 'bars',
			label,
			title: growthTitle((isAll ? null : tellingOf(breakdown, rows)) ?? named, language),
			subtitle: subtitleOf(breakdown.indicator, given, prices, language),
			data: bars.flatMap(({ datum, share }) => [datum, ...(share ? [share] : [])]),
			groups,
			hasShares: bars.some(({ share }) => share !== undefined),
			notes: isCut ? [words.cutBar] : [],
			details: isAll ? [] : detailsOf(breakdown, rows, language)
		};
	}
	const parts = rows.filter(({ part }) => part.code !== 'T');
	const bars = parts.flatMap((row) => wholesOf(breakdown.indicator, row, writing));
	return {
		...shared,
		form: 'shares',
		label,
		title: titleOfShares(breakdown, parts, writing),
		subtitle: subtitleOf(
			breakdown.indicator,
			[...parts.map(({ part }) => part[language]), period, '%'],
			prices,
			language
		),
		data: bars.flatMap((bar) => bar.parts),
		rows: bars,
		notes: hasIndustries(month, code) ? [] : [words.sectorGrowthUnpublished],
		details: []
	};
}

function headlineOf({ releases }: Month, code: HeadlineIndicator): Coded | undefined {
	return releases.find(({ indicator }) => indicator.code === code)?.indicator;
}

/** Whether growth of industries, by section or division, was published of an indicator. */
function hasIndustries(month: Month, code: HeadlineIndicator): boolean {
	return breakdownsOf(month, code).some(
		(row) => ['SEC', 'DIV'].includes(row.breakdown.code) && row.measures.includes('growth')
	);
}

function titleOfShares(
	{ breakdown }: DrawableBreakdown,
	parts: readonly PartRow[],
	{ language }: Writing
): Prose {
	const shares = parts.flatMap(({ part, cells }) =>
		cells.share ? [{ name: part, figure: cells.share.figure }] : []
	);
	const [first] = parts;
	// A set of enterprises by size is told with what it is of growth; other parts by the largest share.
	if (breakdown.code !== 'SIZE' || first === undefined) return shareTitle(shares, language);
	const { count, share, contribution_rate: rate } = first.cells;
	return concentrationTitle(
		{
			name: first.part,
			count: count?.figure ?? null,
			share: share?.figure ?? null,
			rate: rate?.figure ?? null
		},
		language
	);
}

/** What the part is of the total and of its growth, each with what is left. */
function wholesOf(indicator: Coded, { cells }: PartRow, writing: Writing): readonly ShareRow[] {
	const words = overviewText(writing.language);
	const of = subjectOf(indicator, writing.language);
	const whole = (observation: PartObservation | null | undefined, title: string): readonly ShareRow[] => {
		if (!observation || observation.figure.flag === 'A') return [];
		const left = remainder(observation);
		if (isRefusal(left)) return [];
		const shared = { period: observation.period, basis: observation.basis, measure: observation.measure };
		const parts = [
			markOf(observation.figure, { ...shared, name: words.thisPart, observation }, writing),
			markOf(left, { ...shared, name: words.remainder }, writing)
		];
		// A part of 100 bears no sign, whatever its measure.
		return [
			{
				key: observation.figure.id,
				title,
				parts: parts.map((mark) => ({
					...mark,
					label: mark.label.replace('+', ''),
					short: mark.name,
					name: `${title} ${mark.name}`
				}))
			}
		];
	};
	return [...whole(cells.share, words.shareOf(of)), ...whole(cells.contribution_rate, words.ofGrowth)];
}
