import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observation } from '../../../../tests/language/record.ts';
import { publish } from '../../../../tests/statistics/observe.ts';
import { plain, type Prose } from '../prose.ts';
import {
	concentrationTitle,
	contributionTitle,
	countTitle,
	growthTitle,
	seriesTitle,
	shareTitle,
	surveyTitle
} from './titles.ts';

const of = (...ids: readonly string[]) =>
	ids.map((id) => ({ name: observation(id).part, figure: observation(id).figure }));
const both = (say: (language: 'zh' | 'en') => Prose) => [plain(say('zh')), plain(say('en'))];

describe('titles of charts', () => {
	it('say the largest rise and the largest fall, the larger first', () => {
		expect(both((language) => growthTitle(of('S012', 'S013', 'S014', 'S015', 'S016'), language))).toEqual([
			'石油、煤炭及其他燃料加工业下降25.5%，化学原料和化学制品制造业增长20.9%',
			'Processing of Petroleum, Coal and Other Fuels down 25.5%; Manufacture of Raw Chemical Materials and Chemical Products up 20.9%'
		]);
		expect(plain(growthTitle(of('S058', 'S059', 'S060'), 'zh'))).toBe(
			'交通运输(基础设施)增长9.51倍（即+951%），信息传输和信息技术服务业(基础设施)下降65.8%'
		);
	});

	it('say both ends where all go one way, one where there is one, none where there is none', () => {
		expect(plain(growthTitle(of('S052', 'S054'), 'zh'))).toBe(
			'电力、热力、燃气及水生产和供应业增长18.9%，制造业增长9.2%'
		);
		expect(plain(growthTitle(of('S003'), 'zh'))).toBe('制造业下降10.2%');
		expect(growthTitle([], 'zh')).toEqual([]);
	});

	it('never speak of what is ambiguous', () => {
		expect(growthTitle(of('S066', 'S067'), 'zh')).toEqual([]);
	});

	it('name two of the parts, and no number that is not theirs', () => {
		const parts = fc.array(
			fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: -999, max: 999 })).map(([name, tenths]) => ({
				name: { zh: name, en: name },
				figure: publish((tenths / 10).toFixed(1))
			})),
			{ minLength: 1, maxLength: 8 }
		);
		fc.assert(
			fc.property(parts, (given) => {
				const figures = growthTitle(given, 'zh').flatMap((piece) =>
					typeof piece === 'string' ? [] : piece.figure
				);
				const values = given.map(({ figure }) => figure.value);
				const told = figures.map(({ value }) => value);
				expect(told).toContain(Math.max(...values));
				expect(told).toContain(Math.min(...values));
				expect(told.length).toBeLessThanOrEqual(2);
			})
		);
	});

	it('say contributions, shares, counts and answers', () => {
		const points = [
			{ name: observation('S039').part, figure: publish('6.74', 'pp') },
			{ name: observation('S041').part, figure: publish('-5.79', 'pp') }
		];
		expect(both((language) => contributionTitle(points, language))).toEqual([
			'第二产业拉动6.74个百分点，第三产业下拉5.79个百分点',
			'Secondary industry contributed 6.74 percentage points; Tertiary industry took off 5.79 percentage points'
		]);
		expect(plain(shareTitle(of('S038', 'S040', 'S042'), 'zh'))).toBe('第二产业占77.9%');
		expect(both((language) => countTitle([observation('S008'), observation('S009')], language))).toEqual([
			'全部行业大类共21个，有9个增长',
			'All divisions numbered 21 and had 9 rising'
		]);
		expect(plain(surveyTitle([observation('S074'), observation('S073')], 'zh'))).toBe(
			'本季度本行业运行状况总体评价为良好的企业占31%'
		);
	});

	it('say how concentrated, of whatever was published', () => {
		const set = {
			name: observation('S070').part,
			count: observation('S068').figure,
			share: observation('S070').figure,
			rate: observation('S071').figure
		};
		expect(both((language) => concentrationTitle(set, language))).toEqual([
			'6家企业占收入的85.6%，贡献了增长的98%',
			'6 enterprises accounted for 85.6% of revenue and 98% of growth'
		]);
		expect(plain(concentrationTitle({ ...set, count: null, rate: null }, 'zh'))).toBe(
			'营业收入超亿元企业占收入的85.6%'
		);
		expect(concentrationTitle({ ...set, share: null, rate: null }, 'zh')).toEqual([]);
	});

	it('say the last two points of a series, newest first', () => {
		const points = [{ ...observation('S028'), period: '2023-06' }, observation('S002')];
		expect(both((language) => seriesTitle(points, language))).toEqual([
			'2024年1—8月下降10.1%，2023年1—6月增长0.7%',
			'Down 10.1% in Jan–Aug 2024, up 0.7% in Jan–Jun 2023'
		]);
	});
});
