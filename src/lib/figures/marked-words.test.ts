import { readFileSync, readdirSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedWords, type Sought } from './marked-words.ts';
import { findNumber } from './number-words.ts';

const sought = (
	value: number,
	decimals: number,
	unit: string,
	name: string,
	more: Partial<Sought> = {}
): Sought => ({
	value,
	decimals,
	unit,
	name,
	word: '',
	measure: 'growth',
	of: null,
	...more
});

/** The quotation with its marks in brackets. */
const bracketed = (text: string, what: Sought) =>
	markedWords(text, what)
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join('');

const sectors =
	'第二产业完成投资同比增长9.4%，占投资比重为77.9%；第三产业完成投资同比下降20.8%，占投资比重为21.9%。';
const services = '十大行业七增三降。教育，科学研究和技术服务业三个行业收入增速呈现下降趋势';

describe('the words of a figure', () => {
	it.each([
		[
			sectors,
			sought(-20.8, 1, '%', '第三产业'),
			'第二产业完成投资同比增长9.4%，占投资比重为77.9%；[第三产业完成投资同比下降20.8%]，占投资比重为21.9%。'
		],
		[
			sectors,
			sought(21.9, 1, '%', '第三产业', { measure: 'share' }),
			'第二产业完成投资同比增长9.4%，占投资比重为77.9%；[第三产业]完成投资同比下降20.8%，[占投资比重为21.9%]。'
		],
		['分别占工业投资的96.9%和3.1%。', sought(3.1, 1, '%', '制造业'), '分别占工业投资的96.9%和[3.1%]。'],
		[
			'居全区22个县市区第十四位，比银川市低0.9个百分点',
			sought(14, 0, 'rank', '', { measure: 'rank', of: 22 }),
			'[居全区22个县市区第十四位]，比银川市低0.9个百分点'
		],
		[
			services,
			sought(3, 0, 'industry', '', { measure: 'count_down' }),
			'十大行业七增[三降]。教育，科学研究和技术服务业三个行业收入增速呈现下降趋势'
		],
		[
			services,
			sought(-1, 0, 'sign', '教育', { word: '下降趋势' }),
			'十大行业七增三降。[教育]，[科学研究和技术服务业三个行业收入增速呈现下降趋势]'
		],
		[
			'"period": "2022-04", "m": -2.9, "ytd": 4.0',
			sought(4, 1, '%', '工业'),
			'"period": "2022-04", "m": -2.9, ["ytd": 4.0]'
		],
		['工業投資は12.1%増加', sought(12.1, 1, '%', '工業'), '[工業投資は12.1%増加]'],
		['重工業が12・4%増', sought(12.4, 1, '%', '重工业'), '[重工業が12・4%増]'],
		['培育1—2家企业', sought(1, 0, 'company', '', { valueMax: 2 }), '[培育1—2家企业]']
	])('%s', (text, what, expected) => {
		expect(bracketed(text, what)).toBe(expected);
	});

	it('takes the number of the clause that bears its name where the number occurs twice', () => {
		const text = '28%的企业对下季度本行业比较乐观，28%的企业对国内宏观经济比较乐观。';
		const opinion = (name: string) => bracketed(text, sought(28, 0, '%', name));
		expect(opinion('对下季度本行业比较乐观')).toBe(
			'[28%的企业对下季度本行业比较乐观]，28%的企业对国内宏观经济比较乐观。'
		);
		expect(opinion('对国内宏观经济比较乐观')).toBe(
			'28%的企业对下季度本行业比较乐观，[28%的企业对国内宏观经济比较乐观]。'
		);
	});

	it('takes no month, year or part of a longer number for the figure', () => {
		expect(bracketed('1-8月贡献率98%，拉动增长8个百分点', sought(8, 0, 'pp', '总计'))).toBe(
			'1-8月贡献率98%，[拉动增长8个百分点]'
		);
		expect(findNumber('2024年8月', { value: 2024, decimals: 0, word: '' })).toEqual([]);
		expect(findNumber('10.15', { value: 10.1, decimals: 1, word: '' })).toEqual([]);
	});

	it('leaves the quotation as it is, whatever is sought', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('一', '3.5', '%', '，', '、', '制造业', '增长', '8', '月', ' up ', '第'), {
					maxLength: 30
				}),
				fc.constantFrom(1, 3.5, 8),
				fc.constantFrom('%', 'rank', 'industry'),
				(words, value, unit) => {
					const text = words.join('');
					const pieces = markedWords(text, sought(value, value === 3.5 ? 1 : 0, unit, '制造业'));
					expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				}
			)
		);
	});
});

describe('the record', () => {
	const read = (file: string) => csvParse(readFileSync(`data/${file}`, 'utf8'));
	const by = (file: string, key: string) => new Map(read(file).map((row) => [row[key], row]));
	const passages = by('passages.csv', 'id');
	const readings = by('codes/readings.csv', 'code');
	const parts = by('codes/parts.csv', 'code');
	const statements = [
		...readdirSync('data/observations').flatMap((table) =>
			readdirSync(`data/observations/${table}`).flatMap((file) => read(`observations/${table}/${file}`))
		),
		...read('targets.csv')
	];

	it('prints every figure in its passage, and the number is marked', () => {
		const unmarked = statements.filter((row) => {
			const what = sought(
				Number(row.value),
				Number(row.decimals),
				row.unit ?? '',
				row.metric_zh ?? parts.get(row.part)?.zh ?? '',
				{
					word: readings.get(row.reading)?.word ?? '',
					measure: row.measure ?? ''
				}
			);
			const marks = markedWords(passages.get(row.passage)?.text ?? '', what).filter((piece) => piece.marked);
			return !marks.some((piece) => findNumber(piece.text, what).length > 0);
		});
		expect(unmarked.map((row) => row.id)).toEqual([]);
		expect(statements.length).toBeGreaterThan(1000);
	});
});
