import type { ComponentProps } from 'svelte';
import type { Datum } from '../../src/lib/charts/datum.ts';
import type BarChart from '../../src/lib/charts/forms/BarChart.svelte';
import type LineChart from '../../src/lib/charts/forms/LineChart.svelte';
import type PositionStrip from '../../src/lib/charts/forms/PositionStrip.svelte';
import type ShareBar from '../../src/lib/charts/forms/ShareBar.svelte';

interface Shared {
	/** Also the name of its golden file. */
	readonly name: string;
	readonly title: string;
	readonly subtitle: string;
	readonly data: readonly Datum[];
}

/** A state that a chart can be in, with the props that bring it there. */
export type Example = Shared &
	(
		| { readonly form: 'bars'; readonly props: ComponentProps<typeof BarChart> }
		| { readonly form: 'lines'; readonly props: ComponentProps<typeof LineChart> }
		| { readonly form: 'strip'; readonly props: ComponentProps<typeof PositionStrip> }
		| { readonly form: 'shares'; readonly props: Omit<ComponentProps<typeof ShareBar>, 'refusal'> }
	);

/** Changes in per cent: signed, the unit on the last tick. */
export const growth = { signed: true, unit: '%' } as const;
