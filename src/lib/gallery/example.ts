import type { Component } from 'svelte';
import type { Entry } from '../charts/datum.ts';

/** A state that a chart can be in, with the chart that is in it. */
export interface Example {
	/** Also the name of its golden file: what it is an example of, then the state, `bars-outlier`. */
	readonly name: string;
	readonly title: string;
	readonly subtitle: string;
	readonly data: readonly Entry[];
	readonly chart: Component;
}

/** The state of an example: what its name says after the first hyphen. */
export const stateOf = ({ name }: Example): string => name.slice(name.indexOf('-') + 1);

/** A form with its props, as a component without any: every form's examples have one type. */
export function draw<Props extends Record<string, unknown>>(form: Component<Props>, props: Props): Component {
	return (internals) => form(internals, props);
}

/** Changes in per cent: signed, the unit on the last tick. */
export const growth = { signed: true, unit: '%' } as const;
