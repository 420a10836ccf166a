import type { Datum, Entry } from '../../charts/datum.ts';
import type { UnitCount, UnitRow, UnitTone } from '../../charts/forms/units/place-units.ts';
import UnitsChart from '../../charts/forms/units/UnitsChart.svelte';
import { buildDatum, buildUnplaced } from '../example-datum.ts';
import { draw, type Example } from '../example.ts';

function units(name: string, title: string, rows: readonly UnitRow[]): Example {
	return {
		name: `units-${name}`,
		title,
		subtitle: '一格代表一户、一个行业或一种产品，2024年1—8月',
		data: rows.flatMap((row): readonly Entry[] => row.cells),
		chart: draw(UnitsChart, { rows })
	};
}

const count = (
	tone: UnitTone,
	figure: string,
	name: string,
	printed: string,
	more: Partial<Datum> = {}
): UnitCount => ({
	...buildDatum(figure, name, printed, {
		label: printed,
		interval: undefined,
		intervalLabel: undefined,
		unit: '户',
		description: `${name} 2024年1—8月 ${printed}户`,
		...more
	}),
	tone
});
const rest = (figure: string, printed: string): UnitCount =>
	count('rest', figure, '其余', printed, { status: 'derived' });

const three: readonly UnitRow[] = [
	{
		key: 'firms',
		title: '企业',
		note: '停、减产面57.9%，较上月增加4.2个百分点',
		cells: [count('stopped', 's010', '停产', '4'), count('down', 's011', '产值下降', '51'), rest('r1', '40')]
	},
	{
		key: 'industries',
		title: '行业大类',
		note: '正增长面42.9%',
		cells: [count('up', 's012', '增长', '9'), rest('r2', '12')]
	},
	{
		key: 'products',
		title: '产品',
		note: '下降的占48.6%',
		cells: [count('down', 's013', '同比下降', '18'), rest('r3', '19')]
	}
];
const long = '计算机通信和其他电子设备制造业及相关产业';

export const examples: readonly Example[] = [
	units('three', '95户企业中，55户停产或减产', three),
	units('empty', '没有公布', []),
	units('missing', '停产户数没有公布', [
		{
			key: 'm',
			title: '企业',
			cells: [
				{ ...buildUnplaced('停产', '未公布', '公报未列停产户数'), tone: 'stopped' },
				count('down', 'm1', '产值下降', '12')
			]
		}
	]),
	units('one', '只有一户', [{ key: 'o', title: '企业', cells: [count('up', 'o1', '增长', '1')] }]),
	units('negative', '全部停产或下降', [
		{
			key: 'n',
			title: '企业',
			cells: [count('stopped', 'n1', '停产', '6'), count('down', 'n2', '下降', '30')]
		}
	]),
	units('outlier', '一百五十户中一户增长', [
		{
			key: 'x',
			title: '企业',
			cells: [count('up', 'x1', '增长', '1'), count('down', 'x2', '下降', '149'), rest('x3', '0')]
		}
	]),
	units('long', '名称长二十字', [
		{ key: 'l', title: long, cells: [count('up', 'l1', long, '9'), rest('l2', '12')] }
	]),
	units('280', '二百八十像素宽', [
		...three.map((row) => ({
			...row,
			key: `w-${row.key}`,
			cells: row.cells.map((cell) => ({ ...cell, key: `w-${cell.key}` }))
		})),
		{ key: 'w', title: '行业', cells: [count('down', 'w1', long, '33')] }
	])
];
