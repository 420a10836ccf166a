import { expect, it } from 'vitest';
import type { Published } from '../statistics/figure.ts';
import { targetLabel, targetText, type TargetValue } from './targets.ts';

const target = (
	value: number,
	unit: string,
	wording: string,
	more: Partial<TargetValue> = {}
): TargetValue => {
	const figure: Published = { kind: 'published', id: 'T1', value, decimals: 0, unit, exact: true, flag: '' };
	return { figure, valueMax: null, wording: wording.split(' ').filter(Boolean), readFrom: '', ...more };
};

it.each([
	[target(65, '%', 'reach above'), '达到65%以上', '65%以上', 'reach 65% or more'],
	[target(68, '%', 'reach'), '达到68%', '68%', 'reach 68%'],
	[target(6, 'company', 'strive new'), '力争新增6家', '力争新增6家', 'strive to add 6 enterprises'],
	[
		target(100, '%', 'strive each-all reach', { readFrom: '均达到' }),
		'力争均达到（读作100%）',
		'力争均达到（读作100%）',
		'strive to reach (read as 100%) in each case'
	],
	[
		target(1, 'company', 'cultivate', { valueMax: 2 }),
		'培育1～2家',
		'培育1～2家',
		'foster 1 to 2 enterprises'
	],
	[target(60, '%', '', { valueMax: 70 }), '60%～70%', '60%～70%', '60% to 70%']
])('%j', (of, text, label, en) => {
	expect(targetText(of, 'zh')).toBe(text);
	expect(targetLabel(of, 'zh')).toBe(label);
	expect(targetText(of, 'en')).toBe(en);
});
