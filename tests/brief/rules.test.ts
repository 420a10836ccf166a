import { describe, expect, it } from 'vitest';
import { bound, boundQuantity } from '../../src/lib/language/numbers.ts';
import { prose } from '../../src/lib/language/prose.ts';
import { publish } from '../statistics/observe.ts';
import { contradictions, misprints, slips, strayNumerals, wrongFalls } from './rules.ts';

const [rise, fall, flat] = [publish('0.7'), publish('-10.1'), publish('0.0')];
const points = (text: string) => publish(text, 'pp');
const number = (figure: typeof rise) => boundQuantity(figure, 'zh', { signs: 'none' });
const none = () => null;

describe('each rule sees what breaks it', () => {
	it('slips', () => {
		expect(slips('增长NaN%')).toEqual(['NaN']);
		expect(slips('增长undefined')).toEqual(['undefined']);
		expect(slips('工业下降10.1%。')).toEqual([]);
	});

	it('a direction that the number does not have', () => {
		expect(contradictions(prose`工业增长${number(fall)}`)).toHaveLength(1);
		expect(contradictions(prose`工业下降${number(rise)}`)).toHaveLength(1);
		expect(contradictions(prose`工业增长${number(flat)}`)).toHaveLength(1);
		expect(contradictions([bound(fall, '持平')])).toHaveLength(1);
		expect(contradictions(prose`industry rose ${number(fall)}`)).toHaveLength(1);
		expect(contradictions(prose`比全区高${number(points('-1.8'))}`)).toHaveLength(1);
		expect(contradictions(prose`工业下降${number(fall)}，投资增长${number(rise)}`)).toEqual([]);
	});

	it('a fall that narrows though it is none', () => {
		expect(wrongFalls('降幅收窄', publish('8.19'), points('-3.5'))).toHaveLength(1);
		expect(wrongFalls('降幅收窄', publish('-1.0'), points('-3.0'))).toHaveLength(1);
		expect(wrongFalls('the fall widened', publish('-1.0'), points('3.0'))).toHaveLength(1);
		expect(wrongFalls('降幅收窄', publish('-1.0'), null)).toHaveLength(1);
		expect(wrongFalls('降幅收窄', publish('-1.0'), points('3.0'))).toEqual([]);
		expect(wrongFalls('降幅扩大', publish('-4.0'), points('-3.0'))).toEqual([]);
	});

	it.each([
		['zh', '工业下降，，投资增长。'],
		['zh', '，工业下降。'],
		['zh', '工业投资增长；其中。'],
		['zh', '分行业看，。'],
		['zh', '比全区低，居全区第十四位。'],
		['zh', '工业下降'],
		['en', 'Industry fell,; investment rose.'],
		['en', 'Industry fell and.'],
		['en', 'Industry  fell.'],
		['en', 'Growth was below Ningxia and and ranked first.'],
		['en', 'Industry fell ().'],
		['en', 'Industry fell']
	] as const)('a misprint: %s %s', (language, words) => {
		expect(misprints(words, language).length).toBeGreaterThan(0);
	});

	it('whole sentences are no misprints', () => {
		expect(misprints('工业投资增长9.4%；其中制造业增长9.2%。', 'zh')).toEqual([]);
		expect(misprints('Growth was below Ningxia and ranked 14th of 22.', 'en')).toEqual([]);
	});

	it('a numeral that no figure prints', () => {
		expect(strayNumerals(['投资增长0.7%'], [], none)).toEqual(['0.7']);
		expect(strayNumerals(prose`投资增长${bound(rise, '0.8%')}`, [], none)).toEqual(['0.8']);
		expect(strayNumerals(prose`2024年1—8月，投资增长${number(rise)}`, [], none)).toEqual([]);
		expect(strayNumerals(['above 100 million'], ['above 100 million'], none)).toEqual([]);
	});
});
