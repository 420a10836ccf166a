import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publish } from '../../../tests/statistics/observe.ts';
import { capital, join, plain, prose } from './prose.ts';

const number = { figure: publish('8.19'), text: '8.19%' };

describe('prose', () => {
	it('splices strings, numbers and prose, and joins what touches', () => {
		const inner = prose`增长${number}`;
		expect(prose`${'甲'}乙${inner}。`).toEqual(['甲乙增长', number, '。']);
		expect(plain(prose`${inner}，${inner}`)).toBe('增长8.19%，增长8.19%');
		expect(prose``).toEqual([]);
	});

	it('joins with a separator between what is not empty', () => {
		expect(join([[], number, '', ['甲', '']], '，')).toEqual([number, '，甲']);
		expect(join([])).toEqual([]);
	});

	it('keeps every word', () => {
		fc.assert(
			fc.property(fc.array(fc.string()), (pieces) => {
				expect(plain(join(pieces))).toBe(pieces.join(''));
			})
		);
	});

	it('begins with a capital, in words or in a number', () => {
		expect(plain(capital(['up ', number]))).toBe('Up 8.19%');
		expect(capital([{ ...number, text: 'unchanged' }])).toEqual([{ ...number, text: 'Unchanged' }]);
		expect(capital([])).toEqual([]);
	});
});
