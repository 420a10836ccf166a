import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLaw } from '../../../tests/statistics/law.ts';
import { derivedId } from './figure.ts';

describe('derivedId', () => {
	it('joins the formula and the ids of the inputs in order, in lower case', () => {
		expect(derivedId('gap', [{ id: 'S002' }, { id: 'R0554' }])).toBe('gap-s002-r0554');
		expect(derivedId('gap', [{ id: 'R0554' }, { id: 'S002' }])).toBe('gap-r0554-s002');
	});

	it('sets ids that hold hyphens apart', () => {
		const inner = derivedId('gap', [{ id: 'S002' }, { id: 'R0554' }]);
		expect(derivedId('sum', [{ id: inner }, { id: 'S1' }])).toBe('sum--gap-s002-r0554--s1');
		expect(derivedId('gap', [{ id: 'iva-2024-09-01' }, { id: 'R0554' }])).toBe('gap--iva-2024-09-01--r0554');
	});

	it('shortens what would be too long for the name of a folder', () => {
		const inputs = Array.from({ length: 12 }, (_, index) => ({ id: `fai-2024-09-${10 + index}` }));
		expect(derivedId('residual', inputs)).toBe('residual-1jhi5u6t7hzvy');
		expect(derivedId('residual', [...inputs].reverse())).not.toBe(derivedId('residual', inputs));
		expect(derivedId('residual', inputs.slice(0, 7)).length).toBeLessThanOrEqual(120);
	});
});

interface Tree {
	readonly id?: string;
	readonly of?: readonly Tree[];
}

/** Leaves in order, grouped at random into sums of sums: pairs of these are near enough to be mistaken. */
const leaves = fc.array(fc.constantFrom('s1', 's2', 'iva-2024-09-01', 'iva-2024', '09-01'), {
	minLength: 2,
	maxLength: 4
});
const cuts = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });

function group(ids: readonly string[], nested: readonly boolean[]): Tree {
	const [first, ...rest] = ids.map((id): Tree => ({ id }));
	return rest.reduce<Tree>(
		(tree, leaf, index) => (nested[index] ? { of: [tree, leaf] } : { of: [...(tree.of ?? [tree]), leaf] }),
		nested[3] ? { of: [first ?? {}] } : (first ?? {})
	);
}

const trees = fc.tuple(leaves, cuts, cuts, fc.boolean()).map(([ids, one, two, turned]): [Tree, Tree] => {
	return [group(ids, one), group(turned ? ids.toReversed() : ids, two)];
});

describeLaw<typeof derivedId, [[Tree, Tree]]>(
	'two derivations never share an id',
	(idOf) => {
		const name = ({ id, of = [] }: Tree): string =>
			id ??
			idOf(
				'sum',
				of.map((each) => ({ id: name(each) }))
			);
		return fc.property(trees, ([a, b]) => {
			expect(name(a) === name(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
		});
	},
	derivedId,
	{
		'one hyphen everywhere': (formula, inputs) => [formula, ...inputs.map(({ id }) => id)].join('-'),
		'order of the ids lost': (formula, inputs) =>
			derivedId(
				formula,
				[...inputs].sort((a, b) => (a.id < b.id ? -1 : 1))
			)
	}
);
