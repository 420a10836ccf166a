import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
	const folder = process.env.DATA_DIR ?? 'data';
	const home = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')).homeRegion;
	const regions = csvParse(readFileSync(`${folder}/codes/regions.csv`, 'utf8'));
	const region = regions.find((row) => row.code === home);
	const parent = regions.find((row) => row.code === region?.parent);
	return {
		home: { zh: `${parent?.zh ?? ''}${region?.zh ?? ''}`, en: `${region?.en ?? ''}, ${parent?.en ?? ''}` },
		database: 'tongjian.duckdb'
	};
};
