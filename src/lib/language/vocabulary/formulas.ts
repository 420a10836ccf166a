import type { FormulaName } from '../../statistics/formulas/registry.ts';
import type { Language } from '../prose.ts';

interface Words {
	readonly name: string;
	/** What each symbol stands for. */
	readonly symbols: Readonly<Record<string, string>>;
	/** What is assumed beyond the figures themselves. */
	readonly assumption?: string;
}

const zh: Readonly<Record<FormulaName, Words>> = {
	gap: { name: '与另一地区之差', symbols: { a: '本地区', b: '另一地区' } },
	change: { name: '与前期之差', symbols: { a: '本期', b: '前期' } },
	other: { name: '由公布的差距还原', symbols: { a: '本地区', d: '公布的差距' } },
	previous: { name: '由公布的变化还原', symbols: { a: '本期', d: '公布的变化' } },
	growth: { name: '由两期水平计算', symbols: { a: '本期', b: '上年同期' } },
	share: { name: '占比', symbols: { a: '部分', n: '全部' } },
	remainder: { name: '其余部分', symbols: { s: '这一部分' } },
	rest: { name: '其余部分', symbols: { n: '全部', a: '部分' } },
	sum: { name: '合计', symbols: { a: '各部分' } },
	base_share: {
		name: '基期占比',
		symbols: { s: '本期占比', g: '分组增速', G: '总增速' },
		assumption: '占比与增速出自同一口径。'
	},
	contribution: {
		name: '拉动',
		symbols: { s: '本期占比', g: '分组增速', G: '总增速' },
		assumption: '占比与增速出自同一口径。'
	},
	contribution_rate: { name: '贡献率', symbols: { c: '拉动', G: '总增速' } },
	total_from_parts: {
		name: '由各分组推算',
		symbols: { s: '本期占比', g: '分组增速' },
		assumption: '各分组合为总体，占比与增速出自同一口径。'
	},
	residual: { name: '舍入余差', symbols: { G: '公布的总增速', c: '各分组的拉动' } },
	rest_bound: {
		name: '余下部分的增速界限',
		symbols: { G: '总增速', X: '不含这一部分的增速', u: '占比上限' },
		assumption: '这一部分全部计入占比上限所属的分组；各增速出自同一口径。'
	},
	month_share: {
		name: '当月占基期的临界比重',
		symbols: { G: '累计增速', d: '较上月的变化' },
		assumption: '上月累计数此后未经修订，两期累计增速出自同一口径。'
	},
	rank: {
		name: '位次',
		symbols: { a: '本地区', r: '其他地区' },
		assumption: '只在列出的地区之间排位，由高到低，相同者并列。'
	}
};

const en: Readonly<Record<FormulaName, Words>> = {
	gap: { name: 'Difference from another region', symbols: { a: 'this region', b: 'the other region' } },
	change: {
		name: 'Difference from an earlier period',
		symbols: { a: 'this period', b: 'the earlier period' }
	},
	other: {
		name: 'From the published difference',
		symbols: { a: 'this region', d: 'published difference' }
	},
	previous: {
		name: 'From the published change',
		symbols: { a: 'this period', d: 'published change' }
	},
	growth: { name: 'From two levels', symbols: { a: 'this period', b: 'the year before' } },
	share: { name: 'Share', symbols: { a: 'part', n: 'whole' } },
	remainder: { name: 'What is left', symbols: { s: 'this part' } },
	rest: { name: 'The rest', symbols: { n: 'whole', a: 'part' } },
	sum: { name: 'Sum', symbols: { a: 'each part' } },
	base_share: {
		name: 'Share in the base period',
		symbols: { s: 'current share', g: 'growth of the part', G: 'total growth' },
		assumption: 'Share and growth are of one coverage.'
	},
	contribution: {
		name: 'Contribution to growth',
		symbols: { s: 'current share', g: 'growth of the part', G: 'total growth' },
		assumption: 'Share and growth are of one coverage.'
	},
	contribution_rate: { name: 'Contribution rate', symbols: { c: 'contribution', G: 'total growth' } },
	total_from_parts: {
		name: 'From the parts',
		symbols: { s: 'current share', g: 'growth of the part' },
		assumption: 'The parts make up the total, and shares and growth are of one coverage.'
	},
	residual: {
		name: 'Rounding residual',
		symbols: { G: 'published total growth', c: 'contribution of each part' }
	},
	rest_bound: {
		name: 'Limit of the growth of what is left',
		symbols: { G: 'total growth', X: 'growth without this part', u: 'largest share' },
		assumption:
			'All of this part is counted in the group that the largest share is of, and the rates are of one coverage.'
	},
	month_share: {
		name: 'Part of the base at which the month turns',
		symbols: { G: 'growth year to date', d: 'change from the month before' },
		assumption:
			'What was published of the months before was not revised since, and both rates are of one coverage.'
	},
	rank: {
		name: 'Rank',
		symbols: { a: 'this region', r: 'other regions' },
		assumption: 'Ranked among the listed regions only, highest first; equals share a place.'
	}
};

/** Name, symbols and assumption of a formula. */
export function formulaWords(formula: FormulaName, language: Language): Words {
	return (language === 'zh' ? zh : en)[formula];
}
