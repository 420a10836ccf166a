import type { Coded, Name, Observation } from '../../statistics/observation.ts';
import type { Language } from '../prose.ts';

/** What the parts of an indicator are parts of, as running text calls it. */
const wholes: Readonly<Record<string, Name>> = {
	FAI: { zh: '全部投资', en: 'all investment' },
	FAI_XRE: { zh: '不含房地产开发的投资', en: 'investment without real estate development' }
};

/** 全部投资, all investment; the full name of an indicator that has no shorter one. */
export function wholeOf(indicator: Coded, language: Language): string {
	return (wholes[indicator.code] ?? indicator)[language];
}

/** A part that has parts of its own, as their whole: 工业投资, investment in industry. */
export function partAsWhole(part: Coded, indicator: Coded, language: Language): string {
	if (wholes[indicator.code] === undefined) return part[language];
	return language === 'zh'
		? `${part.zh}投资`
		: `investment in ${part.en.charAt(0).toLowerCase()}${part.en.slice(1)}`;
}

/** A name under the part that its own bracket repeats: 交通运输(基础设施) is 交通运输 within 基础设施. */
export function nameWithin(name: string, parent: Name, language: Language): string {
	const bracket = `(${parent[language].toLowerCase()})`;
	return name.toLowerCase().endsWith(bracket) ? name.slice(0, -bracket.length).trimEnd() : name;
}

/** A share as the table of numbers names it: 制造业占工业投资, Manufacturing, share of investment in industry. */
export function shareName(
	name: string,
	{ indicator }: Observation,
	host: Coded | null,
	language: Language
): string {
	const whole = host ? partAsWhole(host, indicator, language) : wholeOf(indicator, language);
	return language === 'zh' ? `${name}占${whole}` : `${name}, share of ${whole}`;
}

/** What a group of parts is read against. */
interface Against {
	readonly whole: string;
	/** The group has another scope than the total above it. */
	readonly isOtherScope: boolean;
	/** Its parts were printed with shares of the whole. */
	readonly isShared: boolean;
	/** What the shares of parts further in are of, where that is another part. */
	readonly host: string | null;
}

/** Scope and denominator over a group of bars: 占比：占全部投资; '' where there is nothing to say. */
export function denominatorNote(
	{ whole, isOtherScope, isShared, host }: Against,
	language: Language
): string {
	if (language === 'zh') {
		const scope = isOtherScope ? `${isShared ? '均' : ''}按${whole}计算` : '';
		const shares = isShared && !isOtherScope ? `占比：占${whole}` : '';
		const inner = host === null ? '' : `其下各项占${host}`;
		return [scope, shares, inner].filter((words) => words !== '').join('，');
	}
	const scope = isOtherScope ? `Scope${isShared ? ' and shares' : ''}: ${whole}` : '';
	const shares = isShared && !isOtherScope ? `Shares of ${whole}` : '';
	const inner = host === null ? '' : `in the rows below shares of ${host}`;
	return [scope, shares, inner].filter((words) => words !== '').join(', ');
}
