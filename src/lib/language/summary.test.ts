import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize, summaryText, type SummaryFacts, type SummaryMark } from './summary.ts';
import { chartForms } from './vocabulary/forms.ts';

const mark = (name: string, label: string, more: Partial<SummaryMark> = {}): SummaryMark => ({
	name,
	label,
	value: Number(label.replace('−', '-').replace(/[^\d.+-]/g, '')),
	status: 'published',
	...more
});
const without = (name: string, status: 'missing' | 'ambiguous' = 'missing') =>
	mark(name, '未公布', { value: null, status });

const bars: SummaryFacts = {
	form: 'bar',
	subject: '规模以上工业增加值同比增速',
	period: '2024年1—8月',
	unit: '%',
	kind: 'changes',
	marks: [mark('化学制品', '+20.9'), mark('计算机电子', '+3.3'), mark('石油煤炭', '−25.5')]
};
const english: SummaryFacts = {
	...bars,
	subject: 'growth of industrial value added on the year',
	period: 'Jan–Aug 2024',
	marks: [mark('Chemicals', '+20.9'), mark('Electronics', '+3.3'), mark('Oil and coal', '−25.5')]
};
const zh = (more: Partial<SummaryFacts>) => summarize({ ...bars, ...more }, 'zh');
const en = (more: Partial<SummaryFacts>) => summarize({ ...english, ...more }, 'en');

describe('summarize', () => {
	it('says what is drawn, the highest and the lowest, and how many rise and fall', () => {
		expect(zh({})).toEqual([
			'条形图：2024年1—8月规模以上工业增加值同比增速，单位为%，共3项。',
			'最高的是化学制品，为+20.9；最低的是石油煤炭，为−25.5。',
			'2项增长，1项下降。'
		]);
		expect(en({})).toEqual([
			'A bar chart of growth of industrial value added on the year, Jan–Aug 2024, in %, with 3 entries.',
			'The highest is Chemicals at +20.9; the lowest is Oil and coal at −25.5.',
			'2 rise and 1 falls.'
		]);
		expect(summaryText(english, 'en')).toContain('entries. The highest');
		expect(summaryText(bars, 'zh')).toContain('共3项。最高的是');
	});

	it('counts what is unchanged and what has no number', () => {
		const marks = [mark('A', '+1'), mark('B', '0.0'), mark('C', '−2'), without('D')];
		expect(zh({ marks })[0]).toContain('共4项，其中1项没有数。');
		expect(zh({ marks })[2]).toBe('1项增长，1项下降，1项持平，1项没有数。');
		expect(en({ marks })[0]).toContain('with 4 entries, 1 of them without a number.');
		expect(en({ marks })[2]).toBe('1 rises, 1 falls, 1 is unchanged and 1 has no number.');
	});

	it('says that all go one way', () => {
		const marks = [mark('A', '−3'), mark('B', '−12')];
		expect(zh({ marks })[2]).toBe('2项全部下降。');
		expect(en({ marks })[2]).toBe('All 2 fall.');
	});

	it('names all that are tied, of many the first two', () => {
		const tied = [mark('A', '+5.3'), mark('B', '+5.3'), mark('C', '+1')];
		expect(zh({ marks: tied })[1]).toBe('并列最高的是A、B，为+5.3；最低的是C，为+1。');
		expect(en({ marks: tied })[1]).toBe('A and B are tied for the highest at +5.3; the lowest is C at +1.');
		const many = ['A', 'B', 'C', 'D', 'E'].map((name) => mark(name, '+5')).concat(mark('F', '+1'));
		expect(zh({ marks: many })[1]).toContain('并列最高的是A、B等5项，为+5');
		expect(en({ marks: many })[1]).toContain('A, B and 3 others are tied for the highest');
	});

	it('has neither highest nor lowest among equal numbers, or for one', () => {
		const equal = [mark('A', '98%'), mark('B', '98%')];
		expect([zh({ marks: equal })[1], en({ marks: equal })[1]]).toEqual(['各项都是98%。', 'All are at 98%.']);
		const one = [mark('A', '+0.7')];
		expect(zh({ marks: one }).slice(1)).toEqual(['唯一的数是A的+0.7。', '1项增长。']);
		expect(en({ marks: one }).slice(1)).toEqual(['The only number is +0.7, for A.', '1 rises.']);
	});

	it('says that nothing was published, and what is ambiguous', () => {
		expect(zh({ marks: [] }).slice(1)).toEqual(['没有可画的数。', '没有公布任何数。']);
		expect(en({ marks: [] })[0]).toMatch(/with no entries\.$/);
		expect(en({ marks: [] }).slice(1)).toEqual(['There is no number to draw.', 'Nothing was published.']);
		const marks = [without('A'), without('B'), without('C', 'ambiguous')];
		expect(zh({ marks })[2]).toBe('1项原文有歧义，2项未公布。');
		expect(en({ marks })[2]).toBe('1 is ambiguous in the source and 2 are not published.');
	});

	it('follows each line from its first to its last number', () => {
		const marks = [
			mark('2022年2月', '7.5', { series: '全国' }),
			mark('2024年8月', '5.8', { series: '全国' }),
			mark('2024年8月', '−10.1', { series: '西夏区' })
		];
		expect(zh({ form: 'line', kind: 'series', marks }).slice(1)).toEqual([
			'最高的是全国2022年2月，为7.5；最低的是西夏区2024年8月，为−10.1。',
			'全国从2022年2月的7.5到2024年8月的5.8；西夏区只有2024年8月的−10.1。'
		]);
		const told = [
			mark('Feb 2022', '7.5', { series: 'China' }),
			mark('Aug 2024', '5.8', { series: 'China' }),
			mark('Aug 2024', '−10.1', { series: 'Xixia' })
		];
		expect(en({ form: 'line', kind: 'series', marks: told }).slice(1)).toEqual([
			'The highest is Feb 2022 (China) at 7.5; the lowest is Aug 2024 (Xixia) at −10.1.',
			'China goes from 7.5 in Feb 2022 to 5.8 in Aug 2024; Xixia has only −10.1, in Aug 2024.'
		]);
		const lines = ['A', 'B', 'C', 'D'].map((series) => mark('Aug', '1', { series }));
		expect(zh({ kind: 'series', marks: lines })[2]).toBe('共4条线。');
	});

	it('tells of levels what is published, computed, a target', () => {
		const marks = [mark('A', '62%'), mark('A', '65%以上', { status: 'target' }), without('B')];
		expect(zh({ kind: 'levels', marks })[2]).toBe('1项是公布数，1项是目标，1项未公布。');
		expect(en({ kind: 'levels', marks })[2]).toBe('1 is published, 1 is a target and 1 is not published.');
	});

	it('calls contributions neither rises nor falls', () => {
		const marks = [mark('第二产业', '+6.74'), mark('第三产业', '−5.79')];
		expect(zh({ kind: 'signed', marks })[2]).toBe('1项为正，1项为负。');
		expect(en({ kind: 'signed', marks })[2]).toBe('1 is above zero and 1 is below zero.');
	});

	it('is three sentences for every chart, and its counts add up', () => {
		const anyMark = fc.record({
			name: fc.constantFrom('A', 'B', 'C'),
			series: fc.constantFrom(undefined, 'x', 'y'),
			value: fc.option(fc.integer({ min: -3, max: 3 }))
		});
		fc.assert(
			fc.property(
				fc.array(anyMark, { maxLength: 8 }),
				fc.constantFrom('changes', 'signed', 'series', 'levels'),
				fc.constantFrom(...chartForms),
				(all, kind, form) => {
					const marks = all.map(({ name, series, value }): SummaryMark => ({
						name,
						series,
						value,
						label: String(value),
						status: value === null ? 'missing' : 'published'
					}));
					for (const language of ['zh', 'en'] as const) {
						const sentences = summarize({ ...bars, form, kind, marks }, language);
						expect(sentences).toHaveLength(3);
						for (const sentence of sentences) {
							expect(sentence).toMatch(language === 'zh' ? /^[^。]+。$/ : /^[^a-z][^.]*\.$/);
							expect(sentence).not.toMatch(/undefined|NaN|null|Infinity/);
						}
						if (kind === 'series' || marks.length === 0) continue;
						const counts = sentences[2].match(/\d+/g)?.map(Number) ?? [];
						expect(counts.reduce((sum, count) => sum + count, 0)).toBe(marks.length);
					}
				}
			)
		);
	});
});
