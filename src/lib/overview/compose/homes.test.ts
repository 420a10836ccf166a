import { expect, test } from 'vitest';
import type { Bound } from '../../language/prose.ts';
import { Homes } from './homes.ts';

const bound = (id: string, text: string): Bound => ({
	figure: { kind: 'published', id, value: 1, decimals: 0, unit: '%', exact: false, flag: '' },
	text
});
const mark = (id: string) => ({ key: id, status: 'published', description: id, figure: id });

test('the first place is the home, the numbers of a chart before its title, each once', () => {
	const homes = new Homes(['S002', 'S003']);
	const title = [bound('S002', '10.1%')];
	const chart = { title, data: [mark('s002')], rows: [mark('s002')] };
	expect(homes.assign(chart)).toEqual({ ...chart, data: [{ ...mark('s002'), home: 's002' }] });
	expect(homes.homeless).toEqual(['s003']);
	expect(homes.assign([bound('S002', '10.1%'), bound('S003', '9%')])).toEqual([
		bound('S002', '10.1%'),
		{ ...bound('S003', '9%'), home: 's003' }
	]);
	expect(homes.homeless).toEqual([]);
});

test('how many a rank is among is at home where the rank stands a second time', () => {
	const homes = new Homes(['S030']);
	const [rank, among] = homes.assign([bound('S030', '第十四位'), bound('S030', '22')]);
	expect([rank, among].map((part) => part.home)).toEqual(['s030', 's031']);
	expect(homes.homeless).toEqual([]);
});

test('what no release of the month printed has no home', () => {
	const text = [bound('R0554', '5.8%'), '。'];
	expect(new Homes(['S002']).assign(text)).toEqual(text);
});
