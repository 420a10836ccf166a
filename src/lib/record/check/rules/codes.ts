import type { Contents } from '../contents.ts';
import { nearest } from '../nearest.ts';
import { problemOf, type Problem } from '../problem.ts';

const chinese = /[\u4e00-\u9fff]/;

/** English names and texts hold no Chinese. */
export function* englishIsEnglish(contents: Contents): Generator<Problem> {
	for (const resource of contents.contract.resources) {
		const columns = resource.fields.map((field) => field.name).filter((name) => /^en$|_en$/.test(name));
		// A reading quotes the word that it reads.
		if (resource.name === 'codes-readings') continue;
		for (const row of contents.rows(resource.name)) {
			for (const name of columns) {
				if (!chinese.test(row.get(name))) continue;
				yield problemOf(row.cell(name), `Chinese in ${name}`, 'Write it in English');
			}
		}
	}
}

/** A part is `<BREAKDOWN>.<member>` of its breakdown, or T; its code in the standard is the member. */
export function* partsOfBreakdowns(contents: Contents): Generator<Problem> {
	for (const row of contents.rows('codes-parts')) {
		const [code, breakdown, gbt] = [row.get('code'), row.get('breakdown'), row.cell('gbt')];
		const member = code.slice(code.indexOf('.') + 1);
		if (code === 'T' ? breakdown !== '' : !code.startsWith(`${breakdown}.`) || breakdown === '') {
			const action = breakdown === '' ? 'Only T has no breakdown' : `The code begins with ${breakdown}.`;
			yield problemOf(
				row.cell('breakdown'),
				`breakdown "${breakdown}" does not fit the code ${code}`,
				action.replace(/\.$/, '')
			);
		} else if (gbt.text !== '' && gbt.text !== member) {
			const zeros = /^\d+$/.test(gbt.text) && gbt.text === member.replace(/^0+/, '');
			const reason = zeros
				? `gbt "${gbt.text}" lost the zero of ${member}, as spreadsheets do to codes`
				: `gbt "${gbt.text}" is not the member of ${code}`;
			yield problemOf(
				gbt,
				reason,
				`Type ${member}${zeros ? ', or run npm run data:check -- --fix' : ''}`,
				zeros ? member : undefined
			);
		}
	}
}

/** A region of the standard has its own code there. */
export function* regionsOfStandard(contents: Contents): Generator<Problem> {
	for (const row of contents.rows('codes-regions')) {
		if (row.get('gbt') === '' || row.get('gbt') === row.get('code')) continue;
		yield problemOf(
			row.cell('gbt'),
			`gbt "${row.get('gbt')}" of the region ${row.get('code')}`,
			'Repeat the code, or empty it for a code of our own'
		);
	}
}

/** Tables named in indicators and the calendar are folders of observations/. */
export function* tablesExist(contents: Contents): Generator<Problem> {
	const paths = contents.contract.resources.find((one) => one.name === 'observations')?.paths ?? [];
	const folders = [...new Set(paths.map((path) => path.split('/')[1] ?? ''))];
	for (const row of [...contents.rows('codes-indicators'), ...contents.rows('calendar')]) {
		const cell = row.cell('table');
		if (cell.text === '' || folders.includes(cell.text)) continue;
		const near = nearest(cell.text, folders);
		yield problemOf(
			cell,
			`table "${cell.text}" is no folder of observations`,
			near === null ? `It is one of ${folders.join(', ')}` : `Take "${near}" if that is meant`
		);
	}
}

/** A name or alias means one department. */
export function* departmentNames(contents: Contents): Generator<Problem> {
	const seen = new Map<string, string>();
	for (const row of contents.rows('codes-departments')) {
		const code = row.get('code');
		for (const field of ['zh', 'aliases'] as const) {
			for (const name of row.get(field).split(';').filter(Boolean)) {
				const other = seen.get(name);
				if (other === undefined) seen.set(name, code);
				else
					yield problemOf(row.cell(field), `${name} names ${other} and ${code}`, 'Leave it with one of them');
			}
		}
	}
}

/** The home region of datapackage.json is a region. */
export function* homeRegionKnown(contents: Contents): Generator<Problem> {
	const { homeRegion } = contents.contract;
	if (contents.find('codes-regions', homeRegion)) return;
	const place = { file: 'datapackage.json', line: 1, column: 1 };
	yield {
		...place,
		reason: `homeRegion "${homeRegion}" is unknown`,
		action: 'Take a code of codes/regions.csv'
	};
}
