import { marginClass } from '../../frame/frame.ts';

/** The margin in px that a frame gives for a width in px: its classes come in steps, the widest is 120. */
export function actualMargin(width: number): number {
	return Number(marginClass('after', width).replace('after-', ''));
}
