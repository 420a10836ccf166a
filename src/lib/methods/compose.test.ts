import { beforeAll, describe, expect, it } from 'vitest';
import { answer, type Answers } from '../query/answers.ts';
import { buildEngine } from '../query/native/engine.ts';
import { composeMethods, methodsAsks } from './compose.ts';

let answers: Answers;
beforeAll(async () => {
	answers = await answer(await buildEngine(), methodsAsks);
});

describe('the page on methods', () => {
	it('begins with the headline indicators and leaves none out', () => {
		const { indicators } = composeMethods(answers, 'zh');
		expect(indicators.slice(0, 4).map(({ anchor }) => anchor)).toEqual(['iva', 'fai', 'fai_xre', 'srv_rev']);
		expect(indicators.length).toBe(10);
	});

	it('says which months exist: no January, no single February in industry', () => {
		const [industry, investment] = composeMethods(answers, 'zh').indicators;
		expect([industry?.monthsY, industry?.monthsM]).toEqual(['1—2月至1—12月', '3月至12月']);
		expect([investment?.monthsY, investment?.monthsM]).toEqual(['1—2月至1—12月', '']);
	});

	it('tells the scope by date', () => {
		const services = composeMethods(answers, 'en').indicators.find(({ anchor }) => anchor === 'srv_rev');
		expect(services?.changes.map(({ from }) => from)).toEqual(['From 2020', 'From 2022']);
	});

	it('lets only partitions be added', () => {
		const { divisions } = composeMethods(answers, 'zh');
		const addable = (code: string) => divisions.find((each) => each.code === code)?.addable;
		expect([addable('SECTOR'), addable('REG'), addable('DER'), addable('SET')]).toEqual([
			true,
			false,
			false,
			false
		]);
	});

	it.each(['zh', 'en'] as const)('tells of each breakdown more than its name (%s)', (language) => {
		for (const { name, kind } of composeMethods(answers, language).divisions) expect(kind).not.toBe(name);
	});

	it.each(['zh', 'en'] as const)('has one sentence for each refusal (%s)', (language) => {
		expect(composeMethods(answers, language).refusals.length).toBeGreaterThan(15);
	});
});
