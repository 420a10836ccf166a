import type { Language } from '../prose.ts';
import type { Translation } from './translation.ts';

const zh = {
	title: '口径与方法',
	lead: '每个指标的定义、范围、口径、可比性与分类，以及本站的修约、计算和标示规则。',
	contents: '目录',
	definition: '定义',
	scopeByDate: '范围的变动',
	scopeNone: '未见范围变动的说明。',
	since: (period: string) => `${period}起`,
	basis: '累计与当月',
	monthsY: '有累计数的月份',
	monthsM: '有当月数的月份',
	monthsNone: '不公布当月数',
	months: (from: string, to: string) => `${from}至${to}`,
	quarterly: '按季度调查。',
	refusals: '不作的计算与比较',
	refusalsText: '下列情形没有数字，只有理由。',
	january: '1月与2月合并调查、合并公布或免报，故没有1月的数，也不用别的数代替。',
	comparability: '可比性',
	comparableYes:
		'增速按可比口径由统计部门计算并公布。两期公布水平的范围不同，相除得不出增速，本站不作此计算。',
	comparableNo: '不按可比口径调整。',
	price: '价格',
	priceReal: '按可比价计算，为实际增速。',
	priceNominal: '按现价计算，为名义增速，未扣除价格因素。',
	priceNone: '不涉及价格。',
	priceAndCoverage: '可比价说的是价格，可比口径说的是范围，二者分别注明；实际增速与名义增速不放在同一轴上。',
	classification: '分类',
	classificationText:
		'行业按GB/T 4754-2017的门类与大类；三次产业、经济类型、登记注册类型、投资领域各为一种分组。只有互不交叉、合为总体的分组才相加或画成百分之百；相互交叉的、指定的集合与派生分类（如高技术制造业）不相加。',
	classificationBreaks: '分类的变动',
	kinds: {
		partition: '互不交叉，合为总体',
		overlapping: '相互交叉，不可加总',
		group: '选取的若干项，不合为总体，不可加总',
		derived: '由行业分类重新组合，与行业交叉，不可加总'
	},
	breakdown: '分组',
	kind: '性质',
	source: '依据',
	document: '文件',
	rounding: '修约',
	roundingText:
		'公布数照原文的小数位数显示，不补零、不再修约。计算数在计算中不修约，只在显示时按十进制四舍五入一次，恰在中间的向远离零的方向进位。相加相减的结果与输入中最细的小数位数相同，其余取两位小数。',
	intervals: '区间',
	intervalsText:
		'公布数是修约过的，代表末位加减半个单位的区间；计算数的区间由各输入的区间推出，取最不利的组合。个数与位次是精确数，没有区间。',
	contributions: '拉动与贡献率',
	contributionsText:
		'占比、增速与总增速都已公布时，基期占比=本期占比×（1+总增速）÷（1+分组增速），拉动=基期占比×分组增速，各分组的拉动之和等于总增速，余差来自修约，照列不摊。贡献率=拉动÷总增速；总增速小于1%或其区间含零时不列。',
	differences: '百分点',
	differencesText: '两个增速或两个占比之差用百分点，相对的变化用百分数。',
	marks: '标示',
	marksPublished: '公布数：实线下划、实心图形、粗体数值',
	marksDerived: '计算数：虚线下划、空心图形、标“计”',
	marksInterval: '须线：修约区间',
	marksTarget: '计划目标：双线',
	marksAmbiguous: '有歧义的公布：只作引文，不绘图、不计算',
	marksNotPublished: '未公布：写明原因，不留空、不作零',
	colours: '颜色',
	coloursText: '红为升、绿为降，可在“显示”中改换；升降从不只靠颜色，另有正负号、▲▼或零轴两侧的位置。',
	absence: '未公布',
	absenceText: '“未公布”指查过而未见统计部门公布，“原文未注明”指原文没有说。期次不同或口径不同的数不作比较。',
	dates: '公布日期',
	datesText: '日期照原文；原文没有日期的写“公布日期原文未注明”，不代拟。',
	data: '数据',
	dataText:
		'全部公布数、引文与代码表可下载为CSV；同样的内容编成一个DuckDB数据库，表和列都有说明，可直接查询。'
} as const;

const en: Translation<typeof zh> = {
	title: 'Definitions and methods',
	lead: 'Definition, scope, basis, comparability and classification of each indicator, and the rules by which this site rounds, computes and marks.',
	contents: 'Contents',
	definition: 'Definition',
	scopeByDate: 'Changes of scope',
	scopeNone: 'No note on a change of scope was found.',
	since: (period) => `From ${period}`,
	basis: 'Year to date and single month',
	monthsY: 'Months with a year-to-date figure',
	monthsM: 'Months with a single-month figure',
	monthsNone: 'No single-month figure is published',
	months: (from, to) => `${from} to ${to}`,
	quarterly: 'Surveyed by quarter.',
	refusals: 'What is not computed or compared',
	refusalsText: 'In these cases there is no number, only the reason.',
	january:
		'January and February are surveyed and published together, or January is not reported; so there is no figure for January, and none is put in its place.',
	comparability: 'Comparability',
	comparableYes:
		'Growth is computed and published by the statistical authority on comparable coverage. The published levels of two periods differ in coverage; dividing them does not give growth, and this site does not do so.',
	comparableNo: 'Not adjusted to comparable coverage.',
	price: 'Prices',
	priceReal: 'At comparable prices: real growth.',
	priceNominal: 'At current prices: nominal growth, not adjusted for prices.',
	priceNone: 'Prices are not involved.',
	priceAndCoverage:
		'Comparable prices are about prices, comparable coverage is about scope; each is stated separately. Real and nominal growth never share an axis.',
	classification: 'Classification',
	classificationText:
		'Industries follow the sections and divisions of GB/T 4754-2017; three sectors, ownership, registration status and fields of investment are breakdowns of their own. Only a breakdown whose parts do not overlap and make up the total is added up or drawn as 100%; overlapping breakdowns, named sets and derived classifications (such as high-tech manufacturing) are not.',
	classificationBreaks: 'Changes of classification',
	kinds: {
		partition: 'No overlap, adds up to the total',
		overlapping: 'Overlapping, not to be added up',
		group: 'Some chosen items, less than the total, not to be added up',
		derived: 'Regrouped from industries, overlaps with them, not to be added up'
	},
	breakdown: 'Breakdown',
	kind: 'Kind',
	source: 'Source',
	document: 'Document',
	rounding: 'Rounding',
	roundingText:
		'A published number is shown with the decimals that were printed: no zeros added, not rounded again. A computed number is not rounded while computing, but once when shown, in decimal, half away from zero. Sums and differences have the decimals of their finest input, all else two.',
	intervals: 'Intervals',
	intervalsText:
		'A published number has been rounded and stands for half a unit of its last digit either way. The interval of a computed number follows from those of its inputs in the least favourable combination. Counts and ranks are exact and have none.',
	contributions: 'Contributions and contribution rates',
	contributionsText:
		'Where share, growth and total growth are published, share in the base period = current share × (1 + total growth) ÷ (1 + growth of the part), and contribution = share in the base period × growth of the part. The contributions add up to total growth; the residual comes from rounding and is shown, not distributed. Contribution rate = contribution ÷ total growth; it is left out where total growth is below 1% in size or its interval holds zero.',
	differences: 'Percentage points',
	differencesText:
		'The difference of two rates or two shares is in percentage points; a relative change is in per cent.',
	marks: 'Marks',
	marksPublished: 'Published: solid underline, filled mark, bold value',
	marksDerived: 'Computed: dashed underline, hollow mark, tag “calc”',
	marksInterval: 'Whisker: rounding interval',
	marksTarget: 'Target of a plan: double line',
	marksAmbiguous: 'Ambiguous publication: quoted, not drawn and not computed with',
	marksNotPublished: 'Not published: the reason is given; never blank, never zero',
	colours: 'Colours',
	coloursText:
		'Red is a rise and green a fall, which can be changed under “Display”. A rise or fall is never told by colour alone: it also has a sign, ▲▼ or its side of zero.',
	absence: 'Not published',
	absenceText:
		'“Not published” means that we looked and found no publication by the statistical authority; “not stated in the source” means that the source is silent. Figures of different periods or bases are not compared.',
	dates: 'Dates of publication',
	datesText:
		'Dates are those of the source; where it has none, the page says “date of publication not stated in the source” and none is made up.',
	data: 'Data',
	dataText:
		'All published figures, quotations and code lists can be downloaded as CSV; the same content is compiled into one DuckDB database, whose tables and columns are documented and can be queried directly.'
};

/** Words of the page on definitions and methods. */
export function methodsText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}
