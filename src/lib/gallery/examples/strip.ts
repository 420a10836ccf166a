import type { Datum } from '../../charts/datum.ts';
import StripChart from '../../charts/forms/strip/StripChart.svelte';
import type { StripRow } from '../../charts/forms/strip/place-strip.ts';
import { buildDatum } from '../example-datum.ts';
import { draw, type Example } from '../example.ts';

function strip(name: string, title: string, rows: readonly StripRow[]): Example {
	const data = rows.flatMap((row) => [...row.dots, ...(row.bridge === undefined ? [] : [row.bridge.datum])]);
	return {
		name,
		title,
		subtitle: '1—8月累计同比',
		data,
		chart: draw(StripChart, { rows, ticks: { signed: true, unit: '' } })
	};
}

const home = (figure: string, printed: string, more: Partial<Datum> = {}) =>
	buildDatum(figure, '本地区', printed, { self: true, ...more });
const city = (figure: string, printed: string, more: Partial<Datum> = {}) =>
	buildDatum(figure, '所在市', printed, { shape: 'square', ...more });
const region = (figure: string, printed: string, more: Partial<Datum> = {}) =>
	buildDatum(figure, '自治区', printed, { shape: 'diamond', ...more });
const nation = (figure: string, printed: string, more: Partial<Datum> = {}) =>
	buildDatum(figure, '全国', printed, { shape: 'triangle', ...more });
const gap = (figure: string, label: string) => buildDatum(figure, '差距', '1', { label, status: 'derived' });
const wide = (low: number, high: number): Partial<Datum> => ({ status: 'derived', interval: { low, high } });

export const examples: readonly Example[] = [
	strip('strip-three-rows', '三项指标的位置', [
		{
			key: 'industry',
			title: '工业增加值，1—8月，%',
			dots: [home('s002', '-10.1'), nation('r0554', '5.8')],
			bridge: { from: 's002', to: 'r0554', datum: gap('gap-s002-r0554', '相差15.9个百分点（计）') }
		},
		{
			key: 'investment',
			title: '固定资产投资，1—8月，%',
			dots: [
				home('s019', '0.7'),
				city('city-1', '1.6', wide(1.5, 1.7)),
				region('region-1', '2.5', wide(2.4, 2.6)),
				nation('r0600', '3.4')
			],
			bridge: {
				from: 's019',
				to: 'region-1',
				datum: { ...gap('s021', '低1.8个百分点'), status: 'published' }
			}
		},
		{
			key: 'services',
			title: '服务业营业收入，1—7月到1—8月，%',
			dots: [
				home('s044', '8.19', { name: '本区1—8月' }),
				home('s044-prev', '11.69', { name: '本区1—7月', status: 'derived' }),
				nation('r0700', '7.4', { name: '全国1—7月' })
			],
			bridge: {
				from: 's044',
				to: 's044-prev',
				datum: { ...gap('s045', '回落3.5个百分点'), status: 'published' }
			}
		}
	]),
	strip('strip-crowded', '五个相近的数', [
		{
			key: 'crowd',
			dots: [
				home('c1', '5.1'),
				city('c2', '5.2'),
				region('c3', '5.3'),
				nation('c4', '5.3'),
				nation('c5', '9', { name: '全国上年' })
			]
		}
	]),
	strip('strip-negative', '全部下降', [
		{
			key: 'n',
			title: '工业增加值，%',
			dots: [home('n1', '-10.1'), city('n2', '-3.4'), nation('n3', '-0.2')]
		}
	]),
	strip('strip-outlier', '一地增速远超其余', [
		{
			key: 'x',
			title: '交通运输投资，%',
			dots: [
				home('x1', '951', { label: '9.51倍', equivalent: '即+951%' }),
				city('x2', '-65.8'),
				nation('x3', '2.8')
			]
		}
	]),
	strip('strip-long', '名称长二十字', [
		{
			key: 'l',
			title: '计算机通信和其他电子设备制造业及相关产业增加值，1—8月，%',
			dots: [
				home('l1', '3.3', { name: '某某民族自治区' }),
				nation('l2', '5.8', { name: 'The autonomous region' })
			]
		}
	]),
	strip('strip-one', '只有一个数', [{ key: 'one', dots: [home('p1', '-3')] }]),
	strip('strip-empty', '没有公布', [{ key: 'none', title: '未公布', dots: [] }])
];
