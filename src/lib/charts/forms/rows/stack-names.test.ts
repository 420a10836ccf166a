import { describe, expect, it } from 'vitest';
import { sample } from '../../sample.ts';
import { placeRows } from './place-rows.ts';
import { stackNames } from './stack-names.ts';

describe('stackNames', () => {
	const slots = (name: string, short?: string) =>
		placeRows([{ key: 'g', rows: [{ datum: sample('a', 1, { name, short }) }] }], 'source').slots;
	const room = { before: 48, after: 48 };

	it('lets names stand above the bars where the plot would fall under 100 px', () => {
		expect(stackNames(slots('制造业'), room, false)).toEqual({ below: 340, lines: 1, wideLines: 1 });
		expect(stackNames(slots('化学原料和化学制品制造业'), room, false).below).toBe(420);
		expect(stackNames(slots('计算机通信和其他电子设备制造业及相关产业'), room, false).below).toBe(520);
	});

	it('measures the short name where there is one, and the full one for lines', () => {
		const name = 'Manufacture of chemical materials and products';
		expect(stackNames(slots(name, '计算机'), room, false)).toEqual({ below: 340, lines: 2, wideLines: 1 });
	});

	it('lets names stand above the bars up to 900 px where one takes three lines beside them', () => {
		const name = 'Manufacture of computers, communication equipment and other electronics';
		expect(stackNames(slots(name), room, false)).toEqual({ below: 899, lines: 3, wideLines: 1 });
	});
});
