import { describe, expect, it } from 'vitest';
import { publish } from '../../../../../tests/statistics/observe.ts';
import type { Figure } from '../../../statistics/figure.ts';
import { plain, type Language } from '../../prose.ts';
import { amongOf, readWording, type Placeable } from './read-wording.ts';

const place = (figure: Figure, measure: string, more: Partial<Placeable> = {}): Placeable => ({
	figure,
	measure,
	isOfFalls: false,
	text: null,
	...more
});
const rank = publish('14', 'rank', { exact: true });
const figures = new Map<string, Placeable>([
	['up', place(publish('0.7'), 'growth')],
	['down', place(publish('-10.1'), 'growth')],
	['flat', place(publish('0.0'), 'growth')],
	['below', place(publish('-1.8', 'pp'), 'gap')],
	['slower', place(publish('-3.5', 'pp'), 'change')],
	['smaller', place(publish('2.0', 'pp'), 'change', { isOfFalls: true })],
	['pulled', place(publish('6.8', 'pp'), 'contribution')],
	['share', place(publish('77.9'), 'share')],
	['rank', place(rank, 'rank')],
	['among', amongOf(rank, 22)]
]);
const read = (template: string, language: Language = 'zh') => readWording(template, figures, [], language);
const text = (template: string, language: Language = 'zh') => {
	const worded = read(template, language);
	return 'text' in worded ? plain(worded.text) : worded.reason;
};

describe('a sentence worded by hand', () => {
	it('has its numbers in the places of their ids', () => {
		expect(text('1—8月，投资同比增长{up}，比自治区低{below}，居全区{among}个县（市、区）{rank}。')).toBe(
			'1—8月，投资同比增长0.7%，比自治区低1.8个百分点，居全区22个县（市、区）第十四位'
		);
		expect(text('Investment rose {up}, {below} below Ningxia.', 'en')).toBe(
			'Investment rose 0.7%, 1.8 percentage points below Ningxia'
		);
		expect(text('占比{share}，拉动{pulled}')).toBe('占比77.9%，拉动6.8个百分点');
		expect(text('{UP}')).toBe('0.7%');
	});

	it('keeps the sign of a number that no word governs', () => {
		expect(text('工业增速为{down}')).toBe('工业增速为−10.1%');
		expect(text('工业下降{down}')).toBe('工业下降10.1%');
	});

	it.each([
		['工业增长{down}', '“增长” contradicts its number, which is −10.1%'],
		['投资下降{up}', '“下降” contradicts its number, which is 0.7%'],
		['投资增长{flat}', '“增长” contradicts its number, which is 0.0%'],
		['投资持平{up}', '“持平” contradicts its number, which is 0.7%'],
		['比自治区高{below}', '“比自治区高” contradicts its number, which is −1.8个百分点'],
		['增速加快{slower}', '“加快” contradicts its number, which is −3.5个百分点'],
		['降幅收窄{slower}', '“收窄” contradicts its number, which is −3.5个百分点'],
		['下拉{pulled}', '“下拉” contradicts its number, which is 6.8个百分点'],
		['{down}的增长', '“增长” contradicts its number, which is −10.1%'],
		['投资增长{nothing}', '{nothing} is no figure of this release'],
		['投资增长0.7%', '0.7% is typed in'],
		['居全区第十四位', '第十四位 is typed in'],
		['投资增长{up', 'a brace without its other half'],
		['  ', 'the sentence is empty']
	])('refuses “%s”', (template, reason) => {
		expect(read(template)).toMatchObject({ reason });
	});

	it.each([
		['Industry rose {down}', '“rose” contradicts its number, which is −10.1%'],
		['Investment fell {up}', '“fell” contradicts its number, which is 0.7%'],
		['Growth is {below} above Ningxia', '“above” contradicts its number, which is −1.8 percentage points'],
		['The fall widened by {smaller}', '“widened” contradicts its number, which is 2.0 percentage points']
	])('refuses “%s” in English', (template, reason) => {
		expect(read(template, 'en')).toMatchObject({ reason });
	});

	it('lets a fall narrow only between two falls', () => {
		expect(text('降幅收窄{smaller}')).toBe('降幅收窄2.0个百分点');
		const rise = new Map([['smaller', place(publish('2.0', 'pp'), 'change')]]);
		expect(readWording('降幅收窄{smaller}', rise, [], 'zh')).toMatchObject({
			reason: '“收窄” is said of a fall that goes on, and 2.0个百分点 is not between two falls'
		});
	});

	it('uses the words that the sentence had', () => {
		const own = new Map([['up', place(publish('9.51', 'times'), 'growth', { text: '9.51倍' })]]);
		const worded = readWording('增长{up}', own, [], 'zh');
		expect('text' in worded && plain(worded.text)).toBe('增长9.51倍');
	});

	it('judges each clause by its own words', () => {
		expect(text('工业下降{down}，投资增长{up}')).toBe('工业下降10.1%，投资增长0.7%');
	});
});
