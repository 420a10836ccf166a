import { sectionsText } from '../../../language/catalogue/sections.ts';
import { countedHeading, firmsHeading, firmsTitle } from '../../../language/overview/industry.ts';
import { countTitle } from '../../../language/overview/titles.ts';
import { periodText } from '../../../language/periods.ts';
import type { PartObservation } from '../../../query/questions/months/parts.ts';
import { isRefusal, type Result } from '../../../statistics/figure.ts';
import { rest, sum } from '../../../statistics/formulas/counts.ts';
import type { Writing } from '../../compose/marks.ts';
import { sourceIn } from '../source-in.ts';
import type { Charted } from '../charted.ts';
import type { Told } from '../compose-sections.ts';
import type { Count } from '../count-cell.ts';
import { isCountable, rowOf, sentenceOf, type CountedSet } from './count-rows.ts';
import { find } from '../find-statements.ts';

/** Enterprises, industries and products one by one; null where none of them was counted. */
export function composeCounts(told: Told, writing: Writing): Charted | null {
	const { language } = writing;
	const words = sectionsText(language).industry;
	const sets = [firmsOf, industriesOf, productsOf].flatMap((read) => read(told, writing) ?? []);
	const [leading] = sets;
	const first = leading?.counts[0]?.of;
	if (leading === undefined || first === undefined) return null;
	const rows = sets.filter(isCountable).map((set) => rowOf(set, writing));
	const period = periodText(first.period, first.basis, language);
	return {
		kind: 'chart',
		chart: {
			label: words.countsLabel(period),
			title: leading.finding,
			subtitle: words.countsSubtitle(period),
			data: rows.flatMap(({ cells }) => cells),
			notes: sets.flatMap(({ notes }) => notes),
			ticks: { signed: false, unit: '' },
			method: first.indicator.code.toLowerCase()
		},
		drawing: { form: 'units', rows },
		source: sourceIn(told, first, language),
		sentences: sets.filter((set) => !isCountable(set)).map((set) => sentenceOf(set, writing))
	};
}

/** Enterprises that stopped, that produce less, and the others in operation. */
function firmsOf(told: Told, { language }: Writing): CountedSet | null {
	const words = sectionsText(language).industry;
	const firms = (state: string, measure = 'count') =>
		find(told, { indicator: 'IND_FIRMS', part: `FIRM.${state}`, measure });
	const [stopped, operating, lower] = [firms('stopped'), firms('operating'), firms('operating-down')];
	if (stopped === null || operating === null || lower === null) return null;
	const [all, down] = [sum([stopped, operating]), sum([stopped, lower])];
	if (isRefusal(all) || isRefusal(down)) return null;
	const [share, change] = [firms('stopped-or-down', 'share'), firms('stopped-or-down', 'change')];
	return {
		key: 'firms',
		title: words.firms,
		finding: firmsTitle(all, down, language),
		heading: firmsHeading(operating, share, change, language),
		counts: [
			{ tone: 'stopped', name: words.stopped, of: stopped, figure: stopped.figure },
			{ tone: 'down', name: words.lowerOutput, of: lower, figure: lower.figure },
			...restOf(operating, rest(operating, lower), words.rest)
		],
		notes: []
	};
}

function industriesOf(told: Told, { language }: Writing): CountedSet | null {
	const words = sectionsText(language).industry;
	const read = (measure: string) => find(told, { indicator: 'IVA', part: 'DIV.all', measure });
	const [all, up] = [read('count'), read('count_up')];
	if (all === null || up === null) return null;
	return {
		key: 'industries',
		title: words.industries,
		finding: countTitle([all, up], language),
		heading: countedHeading(all, read('share_up'), language),
		counts: [
			{ tone: 'up', name: words.rising, of: up, figure: up.figure },
			...restOf(all, rest(all, up), words.rest)
		],
		notes: []
	};
}

function productsOf(told: Told, { language }: Writing): CountedSet | null {
	const words = sectionsText(language).industry;
	const read = (measure: string) => find(told, { indicator: 'IND_PRODUCTS', measure });
	const [all, down] = [read('count'), read('count_down')];
	if (all === null || down === null) return null;
	return {
		key: 'products',
		title: words.products,
		finding: countTitle([all, down], language),
		heading: countedHeading(all, read('share_down'), language),
		counts: [
			{ tone: 'down', name: words.falling, of: down, figure: down.figure },
			...restOf(all, rest(all, down), words.rest)
		],
		notes: [words.productsUnsaid]
	};
}

/** What is left of a set: it may have gone either way, and is ours. */
function restOf(of: PartObservation, left: Result, name: string): readonly Count[] {
	return isRefusal(left) ? [] : [{ tone: 'rest', name, of, figure: left }];
}
