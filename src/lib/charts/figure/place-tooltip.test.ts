import { expect, it } from 'vitest';
import { placeTooltip } from './place-tooltip.ts';

const figure = { left: 16, top: 100, width: 358, height: 400 };
const size = { width: 200, height: 80 };

it.each([
	['above the mark', { left: 150, top: 300, width: 20, height: 14 }, { left: 44, top: 110 }],
	['below where the window ends', { left: 150, top: 60, width: 20, height: 14 }, { left: 44, top: -16 }],
	['inside on the left', { left: 16, top: 300, width: 10, height: 14 }, { left: 0, top: 110 }],
	['inside on the right', { left: 360, top: 300, width: 10, height: 14 }, { left: 158, top: 110 }]
])('stands %s', (_, mark, place) => {
	expect(placeTooltip(mark, figure, size)).toEqual(place);
});

it('stands by the mark of an enlarged chart, too', () => {
	const mark = { left: 150, top: 300, width: 20, height: 14 };
	expect(placeTooltip(mark, figure, size, 2)).toEqual({ left: 22, top: 55 });
});
