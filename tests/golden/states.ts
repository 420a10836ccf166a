/** States that every form is shown in: nothing published, one number, all below zero, one far from the rest, names of twenty characters. */
const states = ['empty', 'one', 'negative', 'outlier', 'long'];
/** Forms whose axis is of months: no January is published there. */
const ofMonths = ['line', 'multiples'];

/** Why a form is not shown in a state: by form and state. */
export const withoutState: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	rank: { negative: 'A place among others is counted from one.' }
};

/** States that a form has no example of, and no excuse. */
export function missingStates(form: string, shown: readonly string[]): readonly string[] {
	const wanted = ofMonths.includes(form) ? [...states, 'january'] : states;
	return wanted.filter((state) => !shown.includes(state) && withoutState[form]?.[state] === undefined);
}
