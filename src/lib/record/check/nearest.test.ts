import { expect, test } from 'vitest';
import { nearest, suggest } from './nearest.ts';

test.each([
	['OWN.stat', 'OWN.state'],
	['own.STATE', 'OWN.state'],
	['DIV.93', 'DIV.39'],
	['quite-another', null],
	['', null]
])('%s is near %s', (text, code) => {
	expect(nearest(text, ['DIV.39', 'OWN.state', 'OWN.private'])).toBe(code);
});

test('without a near code the list is named', () => {
	expect(suggest('quite-another', ['T'], 'codes/parts.csv')).toBe(
		'Take a code of codes/parts.csv, or add it there'
	);
});
