// Reads the statements of the bureau's monthly articles from their words alone, knowing nothing of the rows.
import { chineseNumber } from '../../../src/lib/record/check/rules/quotation/numbers.ts';
import { indicatorAt, partMeant, partWords } from './lexicon.ts';

/** A statement as read: the columns that words decide. */
export interface Statement {
	readonly indicator: string;
	readonly part: string;
	readonly period: string;
	readonly basis: string;
	readonly measure: string;
	readonly compares: string;
	readonly against: string;
	readonly value: string;
	readonly decimals: string;
	readonly unit: string;
	readonly of: string;
	readonly reading: string;
}

type Told = Partial<Statement> & Pick<Statement, 'measure' | 'value' | 'unit'>;

/** What has been named so far in a passage. */
interface Heard {
	subjects: string[];
	above: string | null;
	rate: string;
	counted: string;
	month: string;
}

type Reader = (words: readonly string[], heard: Heard) => readonly Told[];

const zh = '([一二两三四五六七八九十]+)';
const number = '(\\d+(?:\\.\\d+)?)';
const down = new Set(['下降', '减少', '回落', '低', '收窄']);
const regions: Readonly<Record<string, string>> = { 自治区: '640000', 全区: '640000', 银川市: '640100' };
const unitOf: Readonly<Record<string, string>> = { '%': '%', 倍: 'times' };

const signed = (word: string | undefined, digits = '') => (down.has(word ?? '') ? `-${digits}` : digits);
const numeral = (text = '') => String(chineseNumber(text));
const subject = (heard: Heard) => heard.subjects.at(-1) ?? 'T';
const whole = (words = '') => (words.includes('工业投资') ? 'FIELD.industry' : 'T');
const count = (part: string, measure: string, value = '', unit = 'industry'): Told => ({
	part,
	measure,
	value,
	unit
});
const spelt = (part: string, measure: string, value = ''): Told => ({
	...count(part, measure, numeral(value)),
	reading: 'zh-numeral'
});

const rate: Reader = ([, direction, digits = '', unit = ''], heard) => {
	heard.rate = 'growth';
	return [
		{ part: subject(heard), measure: 'growth', value: signed(direction, digits), unit: unitOf[unit] ?? '?' }
	];
};

const share: Reader = ([, words, value = ''], heard) => {
	const measure = heard.counted === '' ? 'share' : heard.counted;
	return [{ part: subject(heard), measure, against: whole(words), value, unit: '%' }];
};

const change =
	(against: string): Reader =>
	([, direction, digits = ''], heard) => [
		{
			part: subject(heard),
			measure: 'change',
			compares: heard.rate,
			against,
			value: signed(direction, digits),
			unit: 'pp'
		}
	];

const directions =
	(value: string, reading: string): Reader =>
	([list = '']) =>
		// The members of a list are named one by one, so the joined name of a set does not count.
		[...partWords.keys()]
			.filter(
				(word) =>
					!word.includes('，') &&
					partMeant(word, null).startsWith('SEC.') &&
					list.split('，').some((item) => item.replace(/等.*|[一二三四五六七八九十]+个行业.*/, '') === word)
			)
			.map((word) => ({ part: partMeant(word, null), measure: 'direction', value, unit: 'sign', reading }));

/** Forms of words in which the articles state figures, the more telling ones first. */
const forms: readonly (readonly [string, Reader])[] = [
	[
		`居(全区|银川市)(\\d+)个县市区第${zh}`,
		([, region = '', of = '', place], heard) => [
			{
				part: subject(heard),
				measure: 'rank',
				compares: heard.rate,
				against: regions[region] ?? '?',
				value: numeral(place),
				unit: 'rank',
				of,
				reading: 'zh-numeral'
			}
		]
	],
	[
		`比(自治区|银川市)(低|高)${number}个百分点`,
		([, region = '', direction, digits], heard) => [
			{
				part: subject(heard),
				measure: 'gap',
				compares: heard.rate,
				against: regions[region] ?? '?',
				value: signed(direction, digits),
				unit: 'pp'
			}
		]
	],
	[`较上月(增加|提高|加快|回落|下降)${number}个百分点`, change('prev')],
	[`同比(提高|上升|下降|回落)${number}个百分点`, change('ly')],
	[
		`拉动[^，。]*?增长${number}个百分点`,
		([, value = ''], heard) => [
			{ part: subject(heard), measure: 'contribution', against: 'T', value, unit: 'pp' }
		]
	],
	[
		`贡献率(?:高达|达|为)?${number}%`,
		([, value = ''], heard) => [
			{ part: subject(heard), measure: 'contribution_rate', against: 'T', value, unit: '%' }
		]
	],
	[
		`分别占([^，。]*?)的${number}%和${number}%`,
		([, words, ...values], heard) =>
			values.map((value, at) => ({
				part: heard.subjects.slice(-2)[at] ?? '?',
				measure: 'share',
				against: whole(words),
				value,
				unit: '%'
			}))
	],
	[`占([^，。]*?)(?:比重为|的)${number}%`, share],
	[`(增长|下降|减少)${number}(%|倍)`, rate],
	[
		`继上个月(下降|增长)${number}%后，本月继续(下降|增长)${number}%`,
		([, was, before, is, now], heard) => [
			{
				part: subject(heard),
				measure: 'growth',
				basis: 'U',
				period: 'before',
				value: signed(was, before),
				unit: '%'
			},
			{ part: subject(heard), measure: 'growth', basis: 'U', value: signed(is, now), unit: '%' }
		]
	],
	[
		`持续回落${number}个月`,
		([, value = '']) => [{ part: 'T', measure: 'streak_down', value, unit: 'month' }]
	],
	[
		`${number}个行业大类中${number}个行业`,
		([, all, up], heard) => {
			heard.subjects.push('DIV.all');
			return [count('DIV.all', 'count', all), count('DIV.all', 'count_up', up)];
		}
	],
	[
		`正增长面${number}%`,
		([, value = ''], heard) => [
			{ part: subject(heard), measure: 'share_up', against: subject(heard), value, unit: '%' }
		]
	],
	[`累计增加值前(五)的行业`, ([, five]) => [spelt('SET.top5', 'count', five)]],
	[
		`${number}户企业(自年初以来一直处于停产状态|产值下降)`,
		([, value, state = '']) => [count(partMeant(state, null), 'count', value, 'firm')]
	],
	[
		`(在保持生产的)${number}户企业`,
		([, state = '', value]) => [count(partMeant(state, null), 'count', value, 'firm')]
	],
	[
		`(停、减产面)为${number}%`,
		([, state = '', value = ''], heard) => {
			heard.subjects.push(partMeant(state, null));
			heard.rate = 'share';
			return [{ part: subject(heard), measure: 'share', against: 'T', value, unit: '%' }];
		}
	],
	[`${number}种规模以上工业产品`, ([, value]) => [count('T', 'count', value, 'product')]],
	[
		`${number}种产品同比下降`,
		([, value], heard) => {
			heard.counted = 'share_down';
			return [count('T', 'count_down', value, 'product')];
		}
	],
	[
		`产品销售率为${number}%`,
		([, value = ''], heard) => {
			heard.rate = 'level';
			return [{ part: 'T', measure: 'level', value, unit: '%' }];
		}
	],
	[
		`三次产业呈现“${zh}升${zh}降”`,
		([, up, fall]) => [spelt('SECTOR.all', 'count_up', up), spelt('SECTOR.all', 'count_down', fall)]
	],
	[
		`(十)大行业${zh}增${zh}降`,
		([, all, up, fall]) => [
			spelt('SEC.all', 'count', all),
			spelt('SEC.all', 'count_up', up),
			spelt('SEC.all', 'count_down', fall)
		]
	],
	[`[^。]*?等${zh}个行业营业收入均呈现正增长`, directions('1', 'up')],
	[`[^。]*?${zh}个行业收入增速呈现下降趋势`, directions('-1', 'down')],
	[
		`(营业收入超亿元)的共有${number}家`,
		([, words = '', value], heard) => {
			heard.subjects.push(partMeant(words, null));
			return [count(subject(heard), 'count', value, 'company')];
		}
	],
	[
		`营业收入?${number}亿元`,
		([, value = ''], heard) => [{ part: subject(heard), measure: 'level', value, unit: '100m-yuan' }]
	],
	[
		`${number}%的企业(对[^，。]*)`,
		([, value = '', opinion = '']) => [
			{ part: partMeant(opinion, null), measure: 'share', against: 'T', basis: 'Q', value, unit: '%' }
		]
	]
];

const escaped = (word: string) => word.replace(/[()[\]{}.*+?^$|\\]/g, '\\$&');
const names = new RegExp(
	[...partWords.keys()]
		.sort((a, b) => b.length - a.length)
		.map(escaped)
		.join('|'),
	'y'
);
const sticky = forms.map(([form, reader]) => [new RegExp(form, 'y'), reader] as const);

function monthBefore(period: string): string {
	const [year = 0, month = 0] = period.split('-').map(Number);
	return month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${year - 1}-12`;
}

function complete(told: Told, indicator: string, period: string): Statement {
	const quarter = `${period.slice(0, 4)}-Q${Math.ceil(Number(period.slice(5)) / 3)}`;
	const when = told.basis === 'Q' ? quarter : told.period === 'before' ? monthBefore(period) : period;
	return {
		indicator,
		part: 'T',
		basis: 'Y',
		compares: '',
		against: '',
		of: '',
		reading: '',
		decimals: String(told.value.split('.')[1]?.length ?? 0),
		...told,
		period: when
	};
}

/** Every statement of a passage of the articles of `period`, in the order of the words. */
export function readArticle(text: string, period: string): Statement[] {
	const heard: Heard = { subjects: ['T'], above: null, rate: '', counted: '', month: period };
	const read: Statement[] = [];
	for (let at = 0; at < text.length;) {
		const hits = sticky.map(([form, reader]) => {
			form.lastIndex = at;
			return [form.exec(text), reader] as const;
		});
		const [words, reader] = hits.find(([found]) => found !== null) ?? [null, null];
		if (words) {
			read.push(
				...reader(words, heard).map((told) => complete(told, indicatorAt(text, at + words[0].length), period))
			);
			at += words[0].length;
			continue;
		}
		names.lastIndex = at;
		const name = names.exec(text)?.[0];
		if (name) {
			const part = partMeant(name, heard.above);
			heard.subjects.push(part);
			if (part === 'FIELD.infrastructure') heard.above = part;
		}
		at += name?.length ?? 1;
	}
	return read;
}
