import { hydrate } from 'svelte';
import { readIslandData, rootElement } from './island-data.ts';
import OverviewIsland from './OverviewIsland.svelte';

const target = document.getElementById(rootElement);
if (target) hydrate(OverviewIsland, { target, props: readIslandData(document) });
