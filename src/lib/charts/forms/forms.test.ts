import { expect, it } from 'vitest';
import { chartForms } from '../../language/vocabulary/forms.ts';

it('every form that is drawn can be told in a summary, and no other', () => {
	const drawn = Object.keys(import.meta.glob(['./*/*Chart.svelte', './multiples/Multiples.svelte']));
	expect([...new Set(drawn.map((file) => file.split('/')[1]))].toSorted()).toEqual([...chartForms]);
});
