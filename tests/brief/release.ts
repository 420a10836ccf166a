import fc from 'fast-check';
import type { Basis } from '../../src/lib/brief/facts/basis.ts';
import { releaseBefore } from '../../src/lib/language/periods.ts';
import { breakdownKinds, type PartObservation } from '../../src/lib/query/questions/months/parts.ts';
import type { Observation } from '../../src/lib/statistics/observation.ts';
import { part, region, table } from '../language/record.ts';
import { observe, type Columns } from '../statistics/observe.ts';

/** Codes of the home region and of those around it, as the record has them; briefs name none. */
const home = '640105';
const around = ['640100', '640000', '000000'];

const named = new Map(table('codes/indicators.csv').map((row) => [row['code'] ?? '', row]));
const indicator = (code: string) => ({
	code,
	zh: named.get(code)?.['zh'] ?? code,
	en: named.get(code)?.['en'] ?? code
});
const kinds = new Map(table('codes/breakdowns.csv').map((row) => [row['code'], row['kind']]));
const parents = new Map(table('codes/parts.csv').map((row) => [row['code'], row['parent']]));

/** A statement with its names, as a question gives it. */
export function state(
	text: string,
	unit: string,
	columns: Columns & { readonly of?: number }
): PartObservation {
	const row = observe(text, unit, { release: 'r', region: home, ...columns });
	const code = row.part.code;
	const breakdown = code === 'T' ? '' : (code.split('.')[0] ?? '');
	return {
		...row,
		passage: `passage of ${breakdown}`,
		of: columns.of ?? null,
		region: region(row.region.code),
		indicator: indicator(row.indicator.code),
		part: part(code),
		breakdown,
		kind: breakdownKinds.find((kind) => kind === kinds.get(breakdown)) ?? '',
		parent: parents.get(code) ?? ''
	};
}

/** A number in a few decimals, zero among the likely ones. */
const numbers = (low: number, high: number): fc.Arbitrary<string> =>
	fc
		.tuple(
			fc.oneof(fc.constant(0), fc.integer({ min: low * 100, max: high * 100 })),
			fc.constantFrom(0, 1, 2)
		)
		.map(([value, decimals]) => (value / 100).toFixed(decimals).replace(/^-(0(?:\.0+)?)$/, '$1'));

const rates = numbers(-60, 60);
const flags = fc.oneof(
	{ weight: 12, arbitrary: fc.constant('') },
	{ weight: 1, arbitrary: fc.constant('A') }
);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Statements about the parts of an indicator, each with growth, with a share or not. */
function parts(
	of: string,
	codes: readonly string[],
	period: string,
	against = 'T'
): fc.Arbitrary<readonly PartObservation[]> {
	const one = (code: string) =>
		fc
			.record({ rate: rates, share: some(numbers(1, 99)), points: some(numbers(-9, 9)), flag: flags })
			.map((drawn) => {
				const own = { indicator: of, part: code, period, flag: drawn.flag };
				return [
					state(drawn.rate, '%', { ...own, measure: 'growth' }),
					...(drawn.share ? [state(drawn.share, '%', { ...own, measure: 'share', against })] : []),
					...(drawn.points ? [state(drawn.points, 'pp', { ...own, measure: 'contribution', against })] : [])
				];
			});
	return fc
		.subarray([...codes])
		.chain((chosen) => fc.tuple(...chosen.map(one)))
		.map((rows) => rows.flat());
}

interface Single {
	readonly of: string;
	readonly unit: string;
	readonly text: fc.Arbitrary<string>;
	readonly columns: Columns;
}

/** A statement that may or may not have been printed. */
function maybe(
	{ of, unit, text, columns }: Single,
	period: string
): fc.Arbitrary<readonly PartObservation[]> {
	return some(fc.tuple(text, flags)).map((drawn) =>
		drawn === null ? [] : [state(drawn[0], unit, { indicator: of, period, flag: drawn[1], ...columns })]
	);
}

const counts = fc.integer({ min: 0, max: 12 }).map(String);
const positive = numbers(1, 99);

/** Everything about one indicator as a whole, its places among the regions around with ties. */
function headline(
	of: string,
	period: string
): fc.Arbitrary<Pick<Basis, 'statements' | 'totals' | 'history'>> {
	return fc
		.record({
			rate: some(
				fc.tuple(fc.oneof({ weight: 9, arbitrary: rates }, { weight: 1, arbitrary: fc.constant('x') }), flags)
			),
			change: some(numbers(-20, 20)),
			before: some(rates),
			level: some(positive),
			streak: some(fc.integer({ min: 1, max: 11 }).map(String)),
			gaps: fc.tuple(
				...around.map(() =>
					fc.oneof(
						fc.constant(null),
						numbers(-20, 20).map((text) => ({ text, isRate: false })),
						rates.map((text) => ({ text, isRate: true }))
					)
				)
			),
			ranks: fc.tuple(
				...around.map(() =>
					some(fc.record({ place: fc.integer({ min: 1, max: 22 }), of: fc.constantFrom(0, 6, 22) }))
				)
			)
		})
		.map((drawn) => {
			const own = { indicator: of, period };
			const rate =
				drawn.rate?.[0] === 'x' ? (['9.51', 'times'] as const) : ([drawn.rate?.[0] ?? '', '%'] as const);
			const statements = [
				...(drawn.rate ? [state(rate[0], rate[1], { ...own, measure: 'growth', flag: drawn.rate[1] })] : []),
				...(drawn.change
					? [state(drawn.change, 'pp', { ...own, measure: 'change', compares: 'growth', against: 'prev' })]
					: []),
				...(drawn.level ? [state(drawn.level, '100m-yuan', { ...own, measure: 'level' })] : []),
				...(drawn.streak ? [state(drawn.streak, 'month', { ...own, measure: 'streak_down' })] : []),
				...drawn.gaps.flatMap((gap, index) =>
					gap && !gap.isRate
						? [
								state(gap.text, 'pp', {
									...own,
									measure: 'gap',
									compares: 'growth',
									against: around[index] ?? ''
								})
							]
						: []
				),
				...drawn.ranks.flatMap((rank, index) =>
					rank
						? [
								state(String(rank.place), 'rank', {
									...own,
									measure: 'rank',
									compares: 'growth',
									against: around[index] ?? '',
									...(rank.of > 0 ? { of: rank.of } : {})
								})
							]
						: []
				)
			];
			const elsewhere = drawn.gaps.flatMap((gap, index): readonly Observation[] =>
				gap?.isRate ? [state(gap.text, '%', { ...own, region: around[index] ?? '', measure: 'growth' })] : []
			);
			const before = drawn.before
				? [state(drawn.before, '%', { ...own, period: releaseBefore(period), measure: 'growth' })]
				: [];
			return { statements, totals: [...statements, ...elsewhere], history: before };
		});
}

/** Everything else that a month may print. */
function details(period: string): fc.Arbitrary<readonly PartObservation[]> {
	const firm = (code: string, measure: string): Columns => ({ part: `FIRM.${code}`, measure });
	const singles: readonly Single[] = [
		...['count', 'count_up', 'count_down'].flatMap((measure): Single[] => [
			{ of: 'IVA', unit: 'industry', text: counts, columns: { part: 'DIV.all', measure } },
			{ of: 'FAI', unit: 'industry', text: counts, columns: { part: 'SECTOR.all', measure } },
			{ of: 'SRV_REV', unit: 'industry', text: counts, columns: { part: 'SEC.all', measure } },
			{ of: 'IND_PRODUCTS', unit: 'product', text: counts, columns: { measure } }
		]),
		{
			of: 'IVA',
			unit: '%',
			text: positive,
			columns: { part: 'DIV.all', measure: 'share_up', against: 'DIV.all' }
		},
		{ of: 'IND_PRODUCTS', unit: '%', text: positive, columns: { measure: 'share_down', against: 'T' } },
		{
			of: 'IVA',
			unit: 'industry',
			text: fc.constantFrom('2', '3', '5'),
			columns: { part: 'SET.top5', measure: 'count' }
		},
		{ of: 'IND_FIRMS', unit: 'firm', text: counts, columns: firm('stopped', 'count') },
		{ of: 'IND_FIRMS', unit: 'firm', text: counts, columns: firm('operating', 'count') },
		{ of: 'IND_FIRMS', unit: 'firm', text: counts, columns: firm('operating-down', 'count') },
		{
			of: 'IND_FIRMS',
			unit: '%',
			text: positive,
			columns: { ...firm('stopped-or-down', 'share'), against: 'T' }
		},
		{
			of: 'IND_FIRMS',
			unit: 'pp',
			text: numbers(-9, 9),
			columns: { ...firm('stopped-or-down', 'change'), compares: 'share', against: 'prev' }
		},
		{ of: 'SALES_RATIO', unit: '%', text: positive, columns: { measure: 'level' } },
		{
			of: 'SALES_RATIO',
			unit: 'pp',
			text: numbers(-9, 9),
			columns: { measure: 'change', compares: 'level', against: 'ly' }
		},
		{ of: 'SRV_REV', unit: 'company', text: counts, columns: { part: 'SIZE.100m', measure: 'count' } },
		{ of: 'SRV_REV', unit: '100m-yuan', text: positive, columns: { part: 'SIZE.100m', measure: 'level' } },
		{
			of: 'SRV_REV',
			unit: '%',
			text: positive,
			columns: { part: 'SIZE.100m', measure: 'share', against: 'T' }
		},
		{
			of: 'SRV_REV',
			unit: '%',
			text: numbers(-99, 150),
			columns: { part: 'SIZE.100m', measure: 'contribution_rate', against: 'T' }
		},
		{
			of: 'SRV_REV',
			unit: 'pp',
			text: numbers(-9, 9),
			columns: { part: 'SIZE.100m', measure: 'contribution', against: 'T' }
		},
		...['G', 'I', 'P'].map((code): Single => ({
			of: 'SRV_REV',
			unit: 'sign',
			text: fc.constantFrom('1', '-1'),
			columns: { part: `SEC.${code}`, measure: 'direction' }
		})),
		...['this-quarter-good', 'next-quarter-optimistic'].map((code): Single => ({
			of: 'SRV_SURVEY',
			unit: '%',
			text: positive,
			columns: {
				part: `OPINION.${code}`,
				measure: 'share',
				against: 'T',
				period: `${period.slice(0, 4)}-Q${Math.ceil(Number(period.slice(5)) / 3)}`,
				basis: 'Q'
			}
		}))
	];
	return fc
		.tuple(
			parts('IVA', ['SEC.B', 'SEC.C', 'SEC.D'], period),
			parts('IVA', ['OWN.state', 'REG.joint-stock', 'REG.hmt-foreign'], period),
			parts('IVA', ['DIV.25', 'DIV.26', 'DIV.30', 'DIV.39', 'DIV.44'], period),
			parts('IND_OUTPUT', ['DIV.39', 'DIV.25'], period),
			parts('FAI', ['SECTOR.1', 'SECTOR.2', 'SECTOR.3'], period),
			parts(
				'FAI',
				['FIELD.industry', 'FIELD.infrastructure', 'FIELD.transport', 'FIELD.real-estate'],
				period
			),
			parts('FAI', ['SEC.C', 'SEC.D'], period, 'FIELD.industry'),
			parts('FAI_XRE', ['OWN.state', 'OWN.private', 'OWN.foreign'], period),
			parts('SRV_REV', ['SEC.L', 'SEC.M'], period),
			...singles.map((single) => maybe(single, period))
		)
		.map((rows) => rows.flat());
}

const months = fc
	.tuple(fc.constantFrom(2013, 2023, 2024), fc.integer({ min: 2, max: 12 }))
	.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

const levels = ['county', 'prefecture', 'province', 'nation'] as const;

/** A release with any signs, zeros, missing tables, ties, nominal beside real rates; quarters; the first of all. */
export const releases: fc.Arbitrary<Basis> = months.chain((period) =>
	fc
		.tuple(
			headline('IVA', period),
			headline('FAI', period),
			headline('SRV_REV', period),
			details(period),
			fc.subarray(
				[
					'IVA',
					'FAI',
					'SRV_REV',
					'IND_FIRMS',
					'IND_PRODUCTS',
					'IND_OUTPUT',
					'FAI_XRE',
					'SALES_RATIO',
					'SRV_SURVEY'
				],
				{ minLength: 3 }
			)
		)
		.map(([iva, fai, srv, rest, tables]): Basis => {
			const has = ({ indicator: { code } }: Observation) => tables.includes(code);
			const heads = [iva, fai, srv];
			return {
				release: period,
				releases: [
					{
						period,
						indicator: indicator('FAI'),
						price: 'nominal',
						release: 'r',
						title: { zh: '月报', en: 'Monthly' },
						publishedOn: '',
						precision: 'unknown',
						document: { id: 'd', title: '公报', issuer: '政府', lang: 'zh' }
					}
				],
				lineage: [home, ...around].map((code, depth) => ({
					depth,
					region: region(code),
					level: levels[depth] ?? 'nation'
				})),
				indicators: [...named.keys()].map((code) => ({
					indicator: indicator(code),
					table: '',
					price: 'nominal',
					coverage: '',
					comparable: true,
					months: { M: [], Y: [] },
					unit: '%',
					definition: { zh: '', en: '' }
				})),
				statements: [...heads.flatMap(({ statements }) => statements), ...rest].filter(has),
				totals: heads.flatMap(({ totals }) => totals).filter(has),
				history: heads.flatMap(({ history }) => history).filter(has),
				parts: ['FIELD.industry', 'FIELD.real-estate', 'T', 'DIV.all'].map(part)
			};
		})
);
