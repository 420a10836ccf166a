import type { Row } from '../../../charts/forms/rows/place-rows.ts';
import { nameWithin, shareName } from '../../../language/overview/part-names.ts';
import type { PartRow } from '../../../query/questions/months/parts.ts';
import type { Coded, Observation } from '../../../statistics/observation.ts';
import { markOf, type Writing } from '../marks.ts';
import { grown, shareOf } from './part-rows.ts';

/** How a row is named, and the part that it stands under. */
interface Named {
	readonly name: string;
	readonly host?: Coded;
	readonly strong?: boolean;
}

/** A part as a bar of its growth with its share beside it; nothing where its growth was not printed. */
export function barOf(row: PartRow, { name, host, strong }: Named, writing: Writing): readonly Row[] {
	const { language } = writing;
	const inner = host ? nameWithin(name, host, language) : name;
	const mark = (observation: Observation) =>
		markOf(observation.figure, { ...observation, name, observation }, writing);
	const share = shareOf(row);
	const isOfHost = host !== undefined && share?.against === host.code;
	// A share of a part that is not shown would stand there without its denominator.
	const told = share && (isOfHost || share.against === 'T') ? share : null;
	return grown(row).map(({ growth }) => ({
		datum: { ...mark(growth), name: inner },
		level: host ? 1 : 0,
		strong,
		share: told
			? { ...mark(told), name: shareName(inner, told, isOfHost ? host : null, language) }
			: undefined
	}));
}
