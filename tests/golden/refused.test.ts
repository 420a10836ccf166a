import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Datum } from '../../src/lib/charts/datum.ts';
import BarChart from '../../src/lib/charts/forms/bar/BarChart.svelte';
import type { Bullet } from '../../src/lib/charts/forms/bullet/bullet.ts';
import BulletChart from '../../src/lib/charts/forms/bullet/BulletChart.svelte';
import DumbbellChart from '../../src/lib/charts/forms/dumbbell/DumbbellChart.svelte';
import GroupedBarChart from '../../src/lib/charts/forms/grouped/GroupedBarChart.svelte';
import IntervalChart from '../../src/lib/charts/forms/interval/IntervalChart.svelte';
import LineChart from '../../src/lib/charts/forms/line/LineChart.svelte';
import Multiples from '../../src/lib/charts/forms/multiples/Multiples.svelte';
import type { Panel } from '../../src/lib/charts/forms/multiples/panel.ts';
import SlopeChart from '../../src/lib/charts/forms/slope/SlopeChart.svelte';
import StripChart from '../../src/lib/charts/forms/strip/StripChart.svelte';
import TrajectoryChart from '../../src/lib/charts/forms/trajectory/TrajectoryChart.svelte';
import { buildDatum } from '../../src/lib/gallery/example-datum.ts';
import { draw, growth } from '../../src/lib/gallery/example.ts';
import Example from '../../src/lib/gallery/Example.svelte';
import { chartWords } from '../../src/lib/overview/words.ts';

const of = (basis: string, more: Partial<Datum> = {}) =>
	buildDatum(`x-${basis.toLowerCase()}`, '甲', '5', { scale: { basis, price: 'real', unit: '%' }, ...more });
const ticks = growth;
const words = chartWords('zh');

/** Each form with two numbers on one axis. */
function formsWith(one: Datum, other: Datum): readonly (readonly [string, Component])[] {
	const series = [
		{
			key: 's',
			name: '',
			form: 'line' as const,
			points: [
				{ month: '2024-07', datum: one },
				{ month: '2024-08', datum: other }
			]
		}
	];
	const points = [one, other].map((datum, index) => ({ year: 2024 + index, datum, stated: 'stated' as const }));
	const panels: readonly Panel[] = [{ kind: 'line', key: 'p', title: '', series }];
	const target = { ...other, status: 'target' as const };
	const rows: readonly Bullet[] = [
		{ key: 'b', title: '', actual: one, reason: '', target, sense: 'at-least' }
	];
	const rowsOfOne = [one, other].map((datum) => ({ key: datum.key, datum }));
	return [
		['bar', draw(BarChart, { groups: [{ key: 'g', rows: rowsOfOne }], ticks })],
		['strip', draw(StripChart, { rows: [{ key: 'r', dots: [one, other] }], ticks })],
		['interval', draw(IntervalChart, { rows: rowsOfOne, ticks })],
		['line', draw(LineChart, { series, ticks })],
		['grouped', draw(GroupedBarChart, { groups: [{ key: 'g', title: '', bars: [one, other] }], ticks })],
		['dumbbell', draw(DumbbellChart, { rows: [{ key: 'r', title: '', dots: [one, other] }], ticks })],
		[
			'slope',
			draw(SlopeChart, {
				lines: [{ key: 'l', name: '', from: one, to: other }],
				ends: ['7月', '8月'] as const,
				ticks
			})
		],
		['trajectory', draw(TrajectoryChart, { points, ticks })],
		['multiples', draw(Multiples, { panels, ticks, ownAxis: '' })],
		['bullet', draw(BulletChart, { rows, ticks })]
	];
}

function bodyOf(chart: Component): string {
	const example = { name: '', title: '', subtitle: '', data: [], chart };
	return render(Example, { props: { example, words } }).body;
}

const refusal = words.refusals['month-beside-cumulative'];

describe('a month beside a cumulative number', () => {
	it.each(formsWith(of('M'), of('Y')))('is words, not a %s', (_, chart) => {
		const body = bodyOf(chart);
		expect(body).toContain(refusal);
		expect(body).not.toContain('data-key');
	});

	it.each(formsWith(of('Y'), of('A')))('leaves a %s of like numbers drawn', (_, chart) => {
		const body = bodyOf(chart);
		expect(body).not.toContain(refusal);
		expect(body).toContain('data-key');
	});
});
