import type { RefusalReason } from '../../statistics/refusal.ts';
import type { Language } from '../prose.ts';

const refusals: Readonly<Record<RefusalReason, { readonly zh: string; readonly en: string }>> = {
	ambiguous: {
		zh: '原文有歧义，不作计算',
		en: 'the source is ambiguous, so nothing is computed from it'
	},
	unit: { zh: '单位不同，不作计算', en: 'different units, not computed' },
	measure: {
		zh: '这种数不适用此公式，不作计算',
		en: 'the formula does not apply to figures of this kind, so nothing is computed'
	},
	'no-inputs': { zh: '没有可供计算的公布数', en: 'no published figure to compute from' },
	'different-region': { zh: '地区不同，不作计算', en: 'different regions, not computed' },
	'different-indicator': {
		zh: '指标或口径不同，不作比较',
		en: 'different indicator or coverage, not compared'
	},
	'different-part': { zh: '分组不同，不作比较', en: 'different parts, not compared' },
	'different-period': { zh: '期次不同，不作比较', en: 'different period, not compared' },
	'different-basis': {
		zh: '一为累计、一为当月，不作比较',
		en: 'year to date and single month, not compared'
	},
	'basis-not-said': {
		zh: '累计或当月原文未说明，不作比较',
		en: 'year to date or single month not stated in the source, not compared'
	},
	'different-measure': { zh: '所量不同，不作比较', en: 'different measures, not compared' },
	'different-release': {
		zh: '所据各数出自不同次发布，其间或有修订，不作计算',
		en: 'the inputs come from different releases and may have been revised in between, not computed'
	},
	'different-subject': {
		zh: '公布的差距或变化说的是另一种数，不作计算',
		en: 'the published difference is of another measure, so nothing is computed'
	},
	'same-region': { zh: '同一地区，无从比较', en: 'the same region, nothing to compare' },
	'not-earlier': {
		zh: '所比的不是前期，不作计算',
		en: 'the other period is not the earlier one, not computed'
	},
	'not-a-year-apart': {
		zh: '两期相隔不是一年，不作计算',
		en: 'the periods are not a year apart, not computed'
	},
	break: { zh: '两期之间口径中断，不作比较', en: 'a break of scope lies between, not compared' },
	'comparable-basis': {
		zh: '增速按可比口径公布，不能由两期水平相除',
		en: 'growth is published on comparable coverage and cannot be had by dividing levels'
	},
	'base-not-positive': {
		zh: '基数为零或负，不计算增速',
		en: 'the base is zero or negative, so no rate is computed'
	},
	'fell-to-nothing': {
		zh: '降幅达到百分之百，无法还原基期占比',
		en: 'the fall is total, so the share in the base period cannot be recovered'
	},
	'not-of-this-total': {
		zh: '占比的分母不是这个总体，不作计算',
		en: 'the share is not one of this total, so nothing is computed'
	},
	'total-below-1': {
		zh: '总增速接近零，不作引用',
		en: 'total growth is near zero, so the ratio is not quoted'
	},
	'total-holds-0': {
		zh: '总增速的区间含零，不作引用',
		en: 'total growth may be zero within rounding, so the ratio is not quoted'
	},
	'not-a-partition': {
		zh: '分组相互交叉或不全，不作加总',
		en: 'the parts overlap or are incomplete, so they are not added up'
	},
	'shares-not-100': {
		zh: '占比之和超出修约误差，不等于全部，不作计算',
		en: 'the shares do not add up to the whole within rounding, so nothing is computed'
	},
	'part-exceeds-whole': {
		zh: '部分大于全部，不作计算',
		en: 'the part exceeds the whole, so nothing is computed'
	},
	'bound-undecided': {
		zh: '在修约范围内不能判定界限，不作推算',
		en: 'the inputs do not decide a limit within their rounding, so nothing is inferred'
	},
	'says-nothing': {
		zh: '推不出有内容的结论',
		en: 'nothing of content follows'
	}
};

/** Why a computation was declined, in one clause without a full stop. */
export function refusalText(reason: RefusalReason, language: Language): string {
	return refusals[reason][language];
}
