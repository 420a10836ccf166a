import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/setup/settings.mjs';
import { rowsOf } from './reading/lexicon.ts';

/** The text layer of the gazette lies beside the repository, where the material of the project is kept. */
const gazette = path.join(root, '../shared/seeds/xixia-gazette-2024-03.txt');

/** What the text layer puts between the lines of a page: running heads, and titles set in display type. */
const headers = new Set([
	'西夏区推动大规模设备更新项目谋划工作方案',
	'西夏区2024年深化物业提升“123”专项行动工作方案',
	'银川市西夏区稳内拓外促进农村劳动力高质量充分就业的19条措施',
	'银川市西夏区人民政府公报',
	'YINCHUANSHIXIXIAQURENMINZHENGFUGONGBAO',
	'区委办、政府办文件',
	'2024年第3期'
]);

const bare = (text: string) => text.replace(/\s/g, '');
const kinds = new Map(rowsOf('documents.csv').map((row) => [row['id'], row['kind']]));
const quotations = rowsOf('passages.csv').filter((row) =>
	['gazette', 'plan'].includes(kinds.get(row['document'] ?? '') ?? '')
);

/** Quotations that are not in the text as it runs over lines, or, where verbatim, not on one line of it. */
function absent(text: string, rows: typeof quotations): string[] {
	const lines = text.split('\n').map(bare);
	const whole = lines.join('');
	const withoutHeaders = lines.filter((line) => !headers.has(line)).join('');
	return rows
		.filter(({ text: words = '', form }) =>
			form === 'verbatim'
				? !lines.some((line) => line.includes(words))
				: !whole.includes(words) && !withoutHeaders.includes(words)
		)
		.map((row) => `${row['id']}: ${row['text']}`);
}

test('every passage of the gazette stands in the gazette', () => {
	expect(quotations.length).toBeGreaterThanOrEqual(111);
	expect(quotations.filter((row) => bare(row['text'] ?? '') !== row['text'])).toEqual([]);
	if (!existsSync(gazette)) {
		process.stdout.write(
			`Skipped: ${path.relative(root, gazette)} is not here, so passages were not compared with it.\n`
		);
		return;
	}
	const text = readFileSync(gazette, 'utf8');
	expect(absent(text, quotations)).toEqual([]);
	const altered = quotations.map((row) => ({ ...row, text: `${row['text']?.slice(0, -2)}龘` }));
	expect(absent(text, altered)).toHaveLength(quotations.length);
});
