import type { Contents, Row } from '../contents.ts';
import { problemOf, type Problem } from '../problem.ts';

const forms: Readonly<Record<string, readonly [RegExp, string]>> = {
	M: [/^\d{4}-\d\d$/, '2024-08'],
	Y: [/^\d{4}-\d\d$/, '2024-08'],
	U: [/^\d{4}-\d\d$/, '2024-08'],
	Q: [/^\d{4}-Q[1-4]$/, '2024-Q3'],
	A: [/^\d{4}$/, '2024']
};

const figures = (contents: Contents) => contents.rows('observations');

/** A period has the form that its basis asks for: 2024-08 with M, Y, U; 2024-Q3 with Q; 2024 with A. */
export function* periodAndBasis(contents: Contents): Generator<Problem> {
	for (const row of [...figures(contents), ...contents.rows('notices')]) {
		const form = forms[row.get('basis')];
		if (!form || form[0].test(row.get('period'))) continue;
		const reason = `period "${row.get('period')}" does not fit basis ${row.get('basis')}`;
		yield problemOf(
			row.cell('period'),
			reason,
			`With basis ${row.get('basis')} a period looks like ${form[1]}`
		);
	}
}

function monthsOf(contents: Contents, row: Row): string[] | null {
	const indicator = contents.find('codes-indicators', row.get('indicator'));
	if (!indicator || !/^\d{4}-\d\d$/.test(row.get('period'))) return null;
	const columns = { M: ['months_M'], Y: ['months_Y'], U: ['months_M', 'months_Y'] }[row.get('basis')];
	return columns?.flatMap((column) => indicator.get(column).split(' ').filter(Boolean)) ?? null;
}

/** A month exists for its indicator and basis: there is no January, and no single February of industry. */
export function* monthsThatExist(contents: Contents): Generator<Problem> {
	for (const row of figures(contents)) {
		const months = monthsOf(contents, row);
		const month = String(Number(row.get('period').slice(5)));
		if (!months || months.includes(month)) continue;
		const which =
			row.get('basis') === 'M' ? 'single month' : row.get('basis') === 'Y' ? 'year to date' : 'month';
		const reason = `${row.get('indicator')} has no ${which} ${row.get('period')}`;
		const has = months.length > 0 ? `It has the months ${[...new Set(months)].join(' ')}` : 'It has none';
		yield problemOf(
			row.cell('period'),
			reason,
			`${has} on basis ${row.get('basis')} (codes/indicators.csv); correct period or basis`
		);
	}
}

/** Nothing is published before its period has begun to be counted. */
export function* publishedAfterwards(contents: Contents): Generator<Problem> {
	for (const row of figures(contents)) {
		const release = contents.find('releases', row.get('release'));
		const published = release?.get('published_on').slice(0, 7) ?? '';
		if (release && release.get('period') > published) continue;
		if (published === '' || !/^\d{4}-\d\d$/.test(row.get('period')) || row.get('period') <= published)
			continue;
		const reason = `period ${row.get('period')} is later than its release, published ${published}`;
		yield problemOf(row.cell('period'), reason, 'Correct the period, or the release');
	}
}

/** A file holds its own period alone: the release of 2024-08, the reference figures of a year. */
export function* periodAndFile(contents: Contents): Generator<Problem> {
	for (const row of figures(contents)) {
		const [, folder = '', file = ''] = row.file.split('/');
		const stem = file.replace(/\.csv$/, '');
		if (folder === 'reference' || folder === 'plan-actuals') {
			if (row.get('period').slice(0, 4) === stem) continue;
			yield problemOf(
				row.cell('period'),
				`period ${row.get('period')} in the file of ${stem}`,
				`Move the row to ${row.get('period').slice(0, 4)}.csv`
			);
			continue;
		}
		const release = contents.find('releases', row.get('release'));
		if (!release || release.get('period') === stem || !/^\d{4}-\d\d$/.test(release.get('period'))) continue;
		const reason = `release ${row.get('release')} is of ${release.get('period')}, the file of ${stem}`;
		yield problemOf(row.cell('release'), reason, `Take the release of ${stem}, or move the row`);
	}
}

/** A monthly table holds the home region and the indicators of the table alone. */
export function* regionAndTable(contents: Contents): Generator<Problem> {
	const home = contents.contract.homeRegion;
	const homeKnown = contents.find('codes-regions', home) !== undefined;
	const folders = new Set(figures(contents).map((row) => row.file.split('/')[1] ?? ''));
	for (const row of figures(contents)) {
		const [, folder = ''] = row.file.split('/');
		if (folder === 'reference' || folder === 'plan-actuals') continue;
		if (homeKnown && row.get('region') !== home) {
			yield problemOf(
				row.cell('region'),
				`region ${row.get('region')} in a table of ${home}`,
				'Other regions belong in observations/reference'
			);
		}
		const table = contents.find('codes-indicators', row.get('indicator'))?.get('table');
		if (table === undefined || table === folder || (table !== '' && !folders.has(table))) continue;
		const place = table === '' ? 'observations/reference' : `observations/${table}`;
		yield problemOf(
			row.cell('indicator'),
			`${row.get('indicator')} does not belong in ${folder}`,
			`Move the row to ${place}`
		);
	}
}
