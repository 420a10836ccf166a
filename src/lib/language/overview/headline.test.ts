import { describe, expect, it } from 'vitest';
import { observation, region } from '../../../../tests/language/record.ts';
import { isRefusal, type Figure, type Refusal } from '../../statistics/figure.ts';
import { gap } from '../../statistics/formulas/differences.ts';
import { plain, type Prose } from '../prose.ts';
import {
	headlineChange,
	headlineComparison,
	headlineRanks,
	pageFinding,
	standfirst,
	type HeadlineFacts
} from './headline.ts';
import { positionTitle } from './position.ts';

const given = (result: Figure | Refusal): Figure => {
	if (isRefusal(result)) throw new Error(result.reason);
	return result;
};

const [nation, province, city] = [region('000000'), region('640000'), region('640100')];
const nothing = { gaps: [], ranks: [], change: null, streak: null };
const industry: HeadlineFacts = {
	...nothing,
	growth: observation('S002'),
	gaps: [{ figure: given(gap(observation('S002'), observation('R0554'))), region: nation }],
	streak: observation('S001')
};
const investment: HeadlineFacts = {
	...nothing,
	growth: observation('S028'),
	gaps: [
		{ figure: observation('S032').figure, region: city },
		{ figure: observation('S029').figure, region: province }
	],
	ranks: [
		{ rank: observation('S033'), among: city },
		{ rank: observation('S030'), among: province }
	]
};
const services: HeadlineFacts = { ...nothing, growth: observation('S061'), change: observation('S062') };
const all = [industry, investment, services];

const both = (say: (language: 'zh' | 'en') => Prose) => [plain(say('zh')), plain(say('en'))];

describe('the finding of a page', () => {
	it('says the growth of whatever was published', () => {
		expect(
			both((language) =>
				pageFinding(
					all.map(({ growth }) => growth),
					language
				)
			)
		).toEqual([
			'工业下降10.1%，投资增长0.7%，服务业营业收入增长8.19%',
			'Industry down 10.1%, investment up 0.7%, services revenue up 8.19%'
		]);
		expect(both((language) => pageFinding([services.growth], language))).toEqual([
			'服务业营业收入增长8.19%',
			'Services revenue up 8.19%'
		]);
	});

	it('binds every number to its figure', () => {
		const ids = pageFinding(
			all.map(({ growth }) => growth),
			'zh'
		).flatMap((piece) => (typeof piece === 'string' ? [] : piece.figure.id));
		expect(ids).toEqual(['S002', 'S028', 'S061']);
	});

	it('is followed by one fact for each headline that has one, the widest rank among several', () => {
		expect(both((language) => standfirst(all, language))).toEqual([
			'工业增速连续回落6个月；投资增速居自治区22个县（市、区）第十四位；服务业营业收入增速较上月回落3.5个百分点。',
			'Industry: growth fell for 6 months running; investment: growth 14th of 22 counties and districts in Ningxia; services revenue: growth 3.5 percentage points lower than in the month before.'
		]);
		expect(standfirst([{ ...nothing, growth: observation('S002') }], 'zh')).toEqual([]);
	});
});

describe('a headline', () => {
	it.each([
		[
			industry,
			'与上年同期相比下降10.1%，比全国低15.9个百分点。',
			'Down 10.1% on the same period of the year before; growth 15.9 percentage points below China.'
		],
		[
			investment,
			'与上年同期相比增长0.7%，比银川市低0.9个百分点，比自治区低1.8个百分点。',
			'Up 0.7% on the same period of the year before; growth 0.9 percentage points below Yinchuan and 1.8 percentage points below Ningxia.'
		],
		[services, '与上年同期相比增长8.19%。', 'Up 8.19% on the same period of the year before.']
	])('says what it compares with what', (facts, zh, en) => {
		expect(both((language) => headlineComparison(facts, language))).toEqual([zh, en]);
	});

	it('says how it moved, or that this was not published', () => {
		expect(both((language) => headlineChange(services, language))).toEqual([
			'增速较上月回落3.5个百分点',
			'Growth 3.5 percentage points lower than in the month before'
		]);
		expect(plain(headlineChange(industry, 'zh'))).toBe('增速连续回落6个月');
		expect(plain(headlineChange(investment, 'zh'))).toContain('原文未公布');
	});

	it('gives its ranks', () => {
		expect(headlineRanks(investment, 'en').map(plain)).toEqual([
			'3rd of 6 counties and districts in Yinchuan',
			'14th of 22 counties and districts in Ningxia'
		]);
	});
});

describe('the title of positions', () => {
	const beside = (id: string, ...others: readonly (readonly [string, string])[]) => ({
		growth: observation(id),
		others: others.map(([other, code]) => ({ figure: observation(other).figure, region: region(code) }))
	});

	it('says on which side of others each indicator lies', () => {
		const positions = [
			beside('S002', ['R0554', '000000']),
			beside('S028', ['S028', '640100'], ['S002', '640000'])
		];
		expect(both((language) => positionTitle(positions, language))).toEqual([
			'工业增速低于全国，投资增速持平于银川市、高于自治区',
			'Industry growth below China; investment growth level with Yinchuan and above Ningxia'
		]);
	});

	it('says where there is nothing to compare with', () => {
		expect(plain(positionTitle([beside('S061')], 'zh'))).toContain('未见');
	});
});
