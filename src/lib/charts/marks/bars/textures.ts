import type { Datum } from '../../datum.ts';

/** What a body is filled with: solid, for what was published of the first series; the others tell further series apart. The hatch is what was computed. */
export const textures = ['solid', 'light', 'barred', 'lined', 'hatch'] as const;
export type Texture = (typeof textures)[number];

/** Textures of series that stand side by side, in their order. */
export const seriesTextures = ['solid', 'light', 'barred', 'lined'] as const;

/** A fill that a chart needs: the class of a tone, and what is drawn in it. */
export interface Fill {
	readonly tone: string;
	readonly texture: Exclude<Texture, 'solid'>;
}

interface Filled {
	readonly datum: Datum;
	/** Begins with the class of its tone. */
	readonly className: string;
	readonly texture?: Texture | undefined;
}

/** Address of a body's fill among those of a chart; undefined where it is solid. */
export function fillUrl(id: string, body: Filled): string | undefined {
	const fill = fillOf(body);
	return fill === null ? undefined : `url(#${id}-${fill.tone}-${fill.texture})`;
}

/** What was computed is hatched, whatever its series. */
function fillOf({ datum, className, texture = 'solid' }: Filled): Fill | null {
	const drawn = datum.status === 'derived' ? 'hatch' : datum.status === 'target' ? 'solid' : texture;
	return drawn === 'solid' ? null : { tone: className.split(' ', 1)[0] ?? '', texture: drawn };
}

/** Every fill that the bodies need, once. */
export function fillsOf(bodies: readonly Filled[]): readonly Fill[] {
	const fills = bodies.flatMap((body) => fillOf(body) ?? []);
	return [...new Map(fills.map((fill) => [`${fill.tone} ${fill.texture}`, fill])).values()];
}
