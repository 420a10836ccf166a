import { describe, expect, test } from 'vitest';
import { rowsOf } from './lexicon.ts';
import { likeness, readPlan, type Told } from './plan.ts';

type Row = Readonly<Record<string, string>>;

const passages = new Map(rowsOf('passages.csv').map((row) => [row['id'] ?? '', row['text'] ?? '']));
const targets: readonly Row[] = rowsOf('targets.csv');

/** Words of the plans for names that targets.csv words otherwise. */
const aliases: Readonly<Record<string, string>> = {
	业主委员会组建率: '业委会组建',
	'职业技能/创业培训人数': '培训',
	产值突破十亿级的产业集群数: '枸杞深加工产业集群产值',
	网络接入带宽: '万兆到县千兆入校百兆进班',
	零工市场数: '对零工市场',
	'县(区)': '到县',
	学校: '入校',
	班级: '进班'
};

/** What is measured (without the name of its programme before a colon), or of whom, in words of the plans. */
const words = (name = '') => aliases[name] ?? name.replace(/^.*: /, '');

const read = new Map([...passages].map(([id, text]) => [id, readPlan(text)]));

/** The numbers whose surrounding words are most like the name of the target; none where nothing is alike. */
function numbersNamed(row: Row): readonly Told[] {
	const scored = (read.get(row['passage'] ?? '') ?? []).map((told) => ({
		told,
		metric: likeness(words(row['metric_zh']), told.name),
		subject: likeness(words(row['subject']), told.name)
	}));
	const best = Math.max(1, ...scored.map((one) => one.metric));
	const alike = scored.filter((one) => one.metric === best);
	const closest = Math.max(...alike.map((one) => one.subject));
	return alike.filter((one) => one.subject === closest).map((one) => one.told);
}

function agrees(row: Row): boolean {
	return numbersNamed(row).some(
		(told) =>
			told.value === row['value'] &&
			told.max === row['value_max'] &&
			told.decimals === row['decimals'] &&
			told.reading === row['reading'] &&
			told.units.includes(row['unit'] ?? '')
	);
}

test('found by its name, the number in the quotation is the number of the target', () => {
	expect(targets).toHaveLength(168);
	expect(targets.filter((row) => !agrees(row))).toEqual([]);
});

const spoil: Readonly<Record<string, (row: Row) => Row>> = {
	name: (row) => ({ ...row, metric_zh: '卫星发射架次' }),
	value: (row) => ({ ...row, value: (Number(row['value']) * 1.5 + 7).toFixed(Number(row['decimals'])) }),
	sign: (row) => ({ ...row, value: `-${row['value']}` }),
	unit: (row) => ({ ...row, unit: row['unit'] === 'month' ? 'rank' : 'month' }),
	decimals: (row) => ({ ...row, decimals: String(Number(row['decimals']) + 1) })
};

describe.each(Object.entries(spoil))('another %s', (_, alter) => {
	test('is seen in every target', () => {
		expect(targets.filter((row) => agrees(alter(row)))).toEqual([]);
	});
});

test.each([
	['T012', 'T013'],
	['T022', 'T023'],
	['T153', 'T144'],
	['T119', 'T117']
])('%s with the name of %s is seen', (id, other) => {
	const row = targets.find((one) => one['id'] === id) ?? {};
	const name = targets.find((one) => one['id'] === other) ?? {};
	expect(agrees({ ...row, metric_zh: name['metric_zh'] ?? '', subject: name['subject'] ?? '' })).toBe(false);
});
