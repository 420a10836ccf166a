import { describe, expect, it } from 'vitest';
import { publish } from '../../../../tests/statistics/observe.ts';
import type { Derived, Figure } from '../figure.ts';
import { explain } from './explain.ts';
import { formulaNames, templateOf } from './registry.ts';

const derived = (formula: string, inputs: readonly Figure[]): Derived => ({
	kind: 'derived',
	id: formula,
	formula,
	inputs,
	value: 0,
	interval: { low: 0, high: 0 },
	decimals: 2,
	unit: '%'
});

function shown(formula: string, ...numbers: readonly string[]): readonly [string, string, string] {
	const { expression, pieces } = explain(
		derived(
			formula,
			numbers.map((text) => publish(text))
		)
	);
	const symbols = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.symbol)).join('');
	const values = pieces
		.map((piece) => (typeof piece === 'string' ? piece : String(piece.input.value)))
		.join('');
	return [expression, symbols, values];
}

describe('a formula with its numbers', () => {
	it.each([
		[shown('gap', '1.5', '5.8'), ['a − b', 'a − b', '1.5 − 5.8']],
		[shown('base_share', '77.9', '9.4', '0.7'), ['s·(1+G)/(1+g)', 's·(1+G)/(1+g)', '77.9·(1+0.7)/(1+9.4)']],
		[shown('remainder', '85.6'), ['100% − s', '100% − s', '100% − 85.6']],
		[shown('sum', '4', '51', '2'), ['Σa', 'a₁ + a₂ + a₃', '4 + 51 + 2']],
		[shown('residual', '0.7', '6.7', '2'), ['G − Σc', 'G − (c₁ + c₂)', '0.7 − (6.7 + 2)']],
		[shown('residual', '0.7', '6.7'), ['G − Σc', 'G − c₁', '0.7 − 6.7']],
		[
			shown('total_from_parts', '60', '5', '40', '1'),
			[
				'Σs ÷ Σ(s/(1+g)) − 1',
				'(s₁ + s₂) ÷ (s₁/(1+g₁) + s₂/(1+g₂)) − 1',
				'(60 + 40) ÷ (60/(1+5) + 40/(1+1)) − 1'
			]
		],
		[shown('rank', '3', '2', '1'), ['rank(a; r, …)', 'rank(a; r₁, r₂)', 'rank(3; 2, 1)']]
	])('is written with symbols and with numbers', (written, expected) => {
		expect(written).toEqual(expected);
	});

	it('binds each input once, in order', () => {
		const inputs = ['60', '5', '0.7'].map((text) => publish(text));
		const { bindings } = explain(derived('contribution', inputs));
		expect(bindings.map(({ symbol }) => symbol)).toEqual(['s', 'g', 'G']);
		expect(bindings.map(({ input }) => input)).toEqual(inputs);
	});

	it.each(formulaNames)('%s places each of its symbols', (formula) => {
		const { symbols, each = [] } = templateOf(formula);
		const inputs = [...symbols, ...each, ...each].map(() => publish('1'));
		const { bindings, pieces } = explain(derived(formula, inputs));
		const placed = new Set(pieces.filter((piece) => typeof piece !== 'string').map(({ input }) => input.id));
		expect(bindings).toHaveLength(inputs.length);
		expect(placed.size).toBe(inputs.length);
	});

	it('rejects a formula that it does not know, and too many inputs', () => {
		expect(() => explain(derived('guess', []))).toThrow('“guess” is not a formula');
		expect(() => explain(derived('gap', [publish('1'), publish('1'), publish('1')]))).toThrow(
			'takes 2 inputs'
		);
	});
});
