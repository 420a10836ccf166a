import type { Datum, Shape } from '../../charts/datum.ts';
import type { StripRow } from '../../charts/forms/strip/place-strip.ts';
import { overviewText } from '../../language/catalogue/overview.ts';
import { positionTitle } from '../../language/overview/position.ts';
import { periodText } from '../../language/periods.ts';
import { levelOf, regionWord } from '../../language/vocabulary/regions.ts';
import type { Coded } from '../../statistics/observation.ts';
import type { Facts } from './facts.ts';
import { markOf, type Writing } from './marks.ts';
import type { PositionModel } from './model.ts';
import { subtitleOf, type Prices } from './subtitle.ts';

const shapes: Readonly<Partial<Record<ReturnType<typeof levelOf>, Shape>>> = {
	nation: 'triangle',
	province: 'diamond',
	prefecture: 'square'
};

/** The mark of a region: the home region ●, those around it by level, any other ✚. */
export function shapeOf(region: Coded, home: Coded): Shape {
	return region.code === home.code ? 'circle' : (shapes[levelOf(region.code)] ?? 'cross');
}

/** Every indicator on its own axis: real and nominal rates share none. */
export function composePosition(facts: readonly Facts[], prices: Prices, writing: Writing): PositionModel {
	const { language } = writing;
	const rows = facts.map((one) => composeRow(one, prices, writing));
	const [first] = facts;
	const period = first ? periodText(first.growth.period, first.growth.basis, language) : '';
	const title = positionTitle(
		facts.map(({ growth, places }) => ({ growth, others: places })),
		language
	);
	return {
		label: overviewText(language).positionLabel(period),
		title,
		subtitle: overviewText(language).positionSubtitle(period),
		data: rows.flatMap(({ dots }) => dots),
		rows,
		notes: [],
		ticks: { signed: true, unit: '%' },
		method: first?.growth.indicator.code.toLowerCase() ?? ''
	};
}

function composeRow({ growth, places }: Facts, prices: Prices, writing: Writing): StripRow {
	const { language } = writing;
	const shared = { period: growth.period, basis: growth.basis, measure: growth.measure };
	const home = {
		...shared,
		name: growth.region[language],
		observation: growth,
		shape: 'circle' as const,
		self: true
	};
	// Beside its dot a number is named by its region; in the table of numbers by its indicator too.
	const told = (mark: Datum): Datum => ({
		...mark,
		short: mark.name,
		name: `${mark.name} ${growth.indicator[language]}`
	});
	const others = places.map(({ region, figure, observation }) => {
		const name = regionWord(region, language);
		return markOf(figure, { ...shared, name, observation, shape: shapeOf(region, growth.region) }, writing);
	});
	return {
		key: growth.indicator.code,
		title: subtitleOf(growth.indicator, [], prices, language),
		dots: [markOf(growth.figure, home, writing), ...others].map(told)
	};
}
