import { readCharts } from '$lib/charts/reader/reader';

readCharts();
