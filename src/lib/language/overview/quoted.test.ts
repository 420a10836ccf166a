import { describe, expect, it } from 'vitest';
import type { Observation } from '../../statistics/observation.ts';
import { quote } from './quoted.ts';

const coded = (code: string, zh = '') => ({ code, zh, en: '' });

/** A statement of so much of a part, as quoted passages print it. */
function statement(id: string, measure: string, value: number, zh = '', decimals = 0): Observation {
	return {
		figure: { kind: 'published', id, value, decimals, unit: '%', exact: false, flag: 'A' },
		region: coded('1'),
		indicator: coded('SRV_REV'),
		part: coded('SEC.X', zh),
		period: '2024-08',
		basis: 'Y',
		measure,
		compares: '',
		against: '',
		of: null,
		release: 'r',
		passage: '',
		form: 'verbatim',
		lang: 'zh'
	};
}
const bracketed = (passage: string, ...statements: readonly Observation[]) =>
	quote(passage, statements)
		.words.map((piece) => (typeof piece === 'string' ? piece : `[${piece.figure.id} ${piece.text}]`))
		.join('');

const passage =
	'十大行业七增三降。交通运输业等七个行业增长。教育，科研业三个行业收入增速呈现下降趋势，其中科研业增速继下降10.5%后，本月继续下降2.0%。';
const three = statement('C', 'count_down', 3);
const education = statement('P', 'direction', -1, '教育');
const research = statement('M', 'direction', -1, '科研业');
const before = statement('B', 'growth', -10.5, '科研业', 1);
const now = statement('N', 'growth', -2, '科研业', 1);

describe('a quotation', () => {
	it('binds each statement to its words, all in the sentence that holds most of them', () => {
		expect(bracketed(passage, three, education, research, before, now)).toBe(
			'[P 教育]，[M 科研业][C 三个行业]收入增速呈现下降趋势，其中科研业增速继[B 下降10.5%]后，本月继续[N 下降2.0%]。'
		);
	});

	it('takes the order of the text, whatever that of the statements', () => {
		expect(bracketed(passage, now, research, three, before, education)).toBe(
			bracketed(passage, three, education, research, before, now)
		);
	});

	it('shows by dots that a sentence between two others is left out', () => {
		expect(
			bracketed(
				'甲业上升。乙业持平。丙业下降3%。',
				statement('A', 'direction', 1, '甲业'),
				statement('Z', 'growth', -3)
			)
		).toBe('[A 甲业]上升。……丙业[Z 下降3%]。');
	});

	it('takes a number with the decimals that were printed, and no part of a longer one', () => {
		expect(quote('降幅为12.0%和2%。', [now]).unfound).toEqual([now]);
		expect(bracketed('降幅为12.0%和2.0%。', now)).toBe('降幅为12.0%和[N 2.0%]。');
	});

	it('names what it did not find, and gives two statements of one number two places', () => {
		expect(quote('教育下降。', [education, three]).unfound).toEqual([three]);
		const again = statement('N2', 'growth', -2, '', 1);
		expect(bracketed('分别下降2.0%、2.0%。', now, again)).toBe('分别[N 下降2.0%]、[N2 2.0%]。');
	});
});
