import { describe, expect, it } from 'vitest';
import { withFile } from '../../../../tests/record/altered-record.ts';
import { checkFiles } from '../check/check.ts';
import { formatProblem } from '../check/problem.ts';
import { parseWording } from './parse-wording.ts';

const file = 'briefs/2024-08.json';
const told = (text: string) => parseWording(file, text).problems.map(formatProblem);

describe('wording by hand', () => {
	it('is read with what it drops, words and lists', () => {
		const { brief } = parseWording(
			file,
			'{"sentences": {"fai.headline": {"zh": "增长{s028}"}, "iva.products": {"drop": true}}, "implied": ["srv.month"]}'
		);
		expect(brief?.sentences.get('fai.headline')).toEqual({ drop: false, zh: '增长{s028}', en: null });
		expect(brief?.sentences.get('iva.products')).toEqual({ drop: true, zh: null, en: null });
		expect(brief?.implied).toEqual(['srv.month']);
		expect(parseWording(file, '{}').brief).toEqual({ file, sentences: new Map(), implied: [] });
	});

	it.each([
		['{"sentences": {', `${file}:1:1`, 'not JSON'],
		['[]', `${file}:1:1`, 'holds no object'],
		['{\n\t"sentence": {}\n}', `${file}:2:2`, '“sentence” is nothing that a brief has'],
		['{"sentences": []}', `${file}:1:2`, 'sentences is no object'],
		['{"sentences": {"FAI": {"drop": true}}}', `${file}:1:16`, '“FAI” has not the form of a sentence’s key'],
		['{"sentences": {"fai.x": "no"}}', `${file}:1:16`, 'fai.x is no object'],
		['{"sentences": {"fai.x": {}}}', `${file}:1:16`, 'fai.x has no words'],
		['{"sentences": {"fai.x": {"zh": " "}}}', `${file}:1:16`, 'fai.x has no words'],
		['{"sentences": {"fai.x": {"zh": 1}}}', `${file}:1:16`, 'fai.x has no words'],
		['{"sentences": {"fai.x": {"text": "a"}}}', `${file}:1:26`, 'fai.x has “text”, which nobody reads'],
		[
			'{"sentences": {"fai.x": {"drop": true, "zh": "a"}}}',
			`${file}:1:16`,
			'fai.x is both dropped and worded'
		],
		['{"sentences": {"fai.x": {"drop": false}}}', `${file}:1:16`, 'drop is not true'],
		['{"implied": "fai.month"}', `${file}:1:2`, 'implied is no list of keys'],
		['{"implied": ["fai.month", "fai.month"]}', `${file}:1:2`, 'implied is no list of keys, each once']
	])('%s is told with its place', (text, place, reason) => {
		const [first = ''] = told(text);
		expect(first).toContain(reason);
		if (!reason.includes('JSON')) expect(first.startsWith(place)).toBe(true);
		expect(first).toMatch(/\. (Write|A sentence|Name).*\.$/);
	});

	it('is no table that datapackage.json lists, and is of a month with a release', () => {
		const answers = (name: string, text: string) => checkFiles(withFile(name, text)).map(formatProblem);
		expect(answers(file, '{}\n')).toEqual([]);
		expect(answers('briefs/2031-01.json', '{}\n')).toEqual([
			'briefs/2031-01.json:1:1  there is no release of 2031-01. Name it after a month in releases.csv.'
		]);
		expect(answers('briefs/august.json', '{}\n')).toEqual([
			'briefs/august.json:1:1  no release is called so. Name it after its month, briefs/2024-08.json.'
		]);
		expect(answers(file, '{"implied": 1}\n')).toEqual([
			`${file}:1:2  implied is no list of keys, each once. Write it as ["fai.real-estate"].`
		]);
	});
});
