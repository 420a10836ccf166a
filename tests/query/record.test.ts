import { expect, test } from 'vitest';
import { answer, rowsOf } from '../../src/lib/query/answers.ts';
import { buildEngine } from '../../src/lib/query/native/engine.ts';
import { askBreakdowns } from '../../src/lib/query/questions/months/breakdowns.ts';
import { askFigureIds } from '../../src/lib/query/questions/record/figure-ids.ts';
import { askFigures } from '../../src/lib/query/questions/record/figures.ts';
import { askTargets } from '../../src/lib/query/questions/record/targets.ts';

test('every id of the record has one passport that decodes', async () => {
	const engine = await buildEngine();
	const ids = rowsOf(await answer(engine, [askFigureIds()]), askFigureIds());
	const of = (kind: string) => ids.filter((entry) => entry.kind === kind).map(({ id }) => id);
	const figures = askFigures(of('observation').map((id) => id.toLowerCase()));
	const targets = askTargets(of('target'));
	const answers = await answer(engine, [figures, targets]);
	expect(rowsOf(answers, figures).map(({ observation }) => observation.figure.id)).toEqual(of('observation'));
	expect(rowsOf(answers, targets).map(({ figure }) => figure.id)).toEqual(of('target'));
	expect(new Set(ids.map(({ id }) => id.toLowerCase())).size).toBe(ids.length);
});

test('parts that are a named set say which one, and no others do', async () => {
	const engine = await buildEngine();
	const asked = askBreakdowns('2024-08');
	const rows = rowsOf(await answer(engine, [asked]), asked).filter(({ set }) => set !== null);
	expect(rows.map(({ indicator, breakdown, set }) => [indicator.code, breakdown.code, set?.zh])).toEqual([
		['IVA', 'DIV', '累计增加值前五的行业']
	]);
});
