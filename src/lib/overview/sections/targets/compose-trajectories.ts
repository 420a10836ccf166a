import type { Datum } from '../../../charts/datum.ts';
import type { TrajectoryPanel } from '../../../charts/forms/multiples/panel.ts';
import { sectionsText } from '../../../language/catalogue/sections.ts';
import { trajectoriesTitle, trajectoryTitle, type YearTarget } from '../../../language/overview/targets.ts';
import { dateText } from '../../../language/periods.ts';
import type { Language } from '../../../language/prose.ts';
import { targetLabel, targetText } from '../../../language/targets.ts';
import { unitName } from '../../../language/vocabulary/units.ts';
import type { NearestTarget } from '../../../query/questions/targets/nearest-targets.ts';
import type { Charted } from '../charted.ts';
import { dueOf } from './target-row.ts';

/** One metric over its years, two or more of them. */
type Trajectory = readonly [NearestTarget, NearestTarget, ...NearestTarget[]];

/** Charts of the metrics that have targets for several years: those of a field and a unit are panels of one. */
export function composeTrajectories(
	targets: readonly NearestTarget[],
	language: Language
): readonly Charted[] {
	const trajectories = [...groupBy(targets, ({ trajectory }) => trajectory)].flatMap(([name, of]) =>
		name !== '' && isTrajectory(of) ? [of] : []
	);
	const alike = groupBy(trajectories, ([{ field, figure, baseline }]) =>
		[field.code, figure.unit, baseline].join(' ')
	);
	return [...alike.values()].map((those) => chartOf(those, language));
}

function groupBy<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string
): ReadonlyMap<string, readonly Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return groups;
}

/** What has no due date, or a range for a number, has no place over the years. */
function isTrajectory(targets: readonly NearestTarget[]): targets is Trajectory {
	const years = new Set(targets.map(yearOf));
	return years.size > 1 && !years.has(0) && targets.every(({ valueMax }) => valueMax === null);
}

/** Year in which a target is due; 0 without a date. */
function yearOf({ due }: NearestTarget): number {
	return Number(due.end.slice(0, 4));
}

function chartOf(trajectories: readonly Trajectory[], language: Language): Charted {
	const words = sectionsText(language).targets;
	const panels = trajectories.map((one) => panelOf(one, language));
	const [first, ...more] = trajectories;
	if (first === undefined) throw new RangeError('A chart of trajectories needs one: group those there are.');
	const [{ metric, field, figure, document }] = first;
	const [panel] = panels;
	const isAlone = more.length === 0 && panel !== undefined;
	const { base } = panel ?? {};
	return {
		kind: 'chart',
		chart: {
			label: words.chartLabel(isAlone ? metric[language] : field[language]),
			title: isAlone
				? trajectoryTitle(metric, first.map(inYear), language)
				: trajectoriesTitle(
						field,
						trajectories
							.flatMap((one) => one.slice(-1))
							.map((one) => ({ ...inYear(one), metric: one.metric })),
						language
					),
			subtitle: words.chartSubtitle(field[language], unitName(figure.unit, language)),
			data: panels.flatMap(({ points }) => points.map(({ datum }) => datum)),
			notes: [words.chartNote],
			ticks: { signed: false, unit: figure.unit === '%' ? '%' : '' },
			method: 'marks'
		},
		drawing: isAlone
			? { form: 'trajectory', points: panel.points, ...(base === undefined ? {} : { base }) }
			: { form: 'multiples', panels, ownAxis: words.ownAxis },
		source: {
			title: document.title,
			lang: document.lang,
			published: dateText(document.dated, language),
			figure: figure.id
		},
		sentences: []
	};
}

function inYear(target: NearestTarget): YearTarget {
	return { year: yearOf(target), target };
}

function panelOf(trajectory: Trajectory, language: Language): TrajectoryPanel {
	const words = sectionsText(language).targets;
	const [{ trajectory: key, metric, subject, baseline }] = trajectory;
	return {
		kind: 'trajectory',
		key,
		title: metric[language],
		// The plan's own words, which have no translation.
		note: language === 'zh' && subject !== '' ? subject : undefined,
		points: trajectory.map((target) => ({
			year: yearOf(target),
			datum: markOf(target, language),
			stated: target.due.basis === 'inferred' ? 'inferred' : 'stated'
		})),
		base: baseline === '' ? undefined : { year: Number(baseline), label: words.base(baseline) }
	};
}

/** A target as a mark: a promise has no interval. */
function markOf(target: NearestTarget, language: Language): Datum {
	const { figure, metric, passage, document } = target;
	const id = figure.id.toLowerCase();
	const due = dueOf(target, language);
	const says = [
		`${metric[language]}${language === 'zh' ? '：' : ': '}${targetText(target, language)}`,
		due.text
	];
	return {
		key: id,
		name: metric[language],
		series: due.text,
		value: figure.value,
		label: targetLabel(target, language),
		status: 'target',
		figure: id,
		description: says.join(language === 'zh' ? '，' : ', '),
		notesLanguage: document.lang === language ? undefined : document.lang,
		notes: [`“${passage}”`]
	};
}
