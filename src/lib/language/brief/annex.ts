import type { Coded, Observation } from '../../statistics/observation.ts';
import { bound, boundQuantity, quantity } from '../numbers.ts';
import { nameOf } from '../observation.ts';
import { rankText } from '../comparison.ts';
import { quote } from '../overview/quoted.ts';
import { periodWithBasis } from '../periods.ts';
import { join, prose, type Bound, type Language, type Prose } from '../prose.ts';
import { measureText } from '../vocabulary/measures.ts';
import { plainName } from './names.ts';

/** A statement as a row of the annex. */
export interface AnnexText {
	/** What it is of: 规模以上工业总产值 · 计算机、通信和其他电子设备制造业 · 同比增速. The region is that of the brief. */
	readonly name: string;
	readonly period: string;
	/** The number as printed, with its sign and unit. */
	readonly value: Prose;
}

/** A statement in words of the annex; `against` names the part or region that it is against. */
export function annexText(row: Observation, against: Coded | null, language: Language): AnnexText {
	const of = nameOf(row, language).split(' · ').slice(1).join(' · ');
	const isHosted = against !== null && row.measure !== 'rank' && against.code !== 'T';
	return {
		name: isHosted
			? `${of}${language === 'zh' ? `（${against.zh}）` : ` (${plainName(against, 'en')})`}`
			: of,
		period: periodWithBasis(row.period, row.basis, language),
		value: valueOf(row, against, language)
	};
}

function valueOf(row: Observation, against: Coded | null, language: Language): Prose {
	if (row.measure === 'rank' && against !== null)
		return rankText({ ...row, among: against }, language).map((part) => part);
	return [
		row.figure.unit === 'sign'
			? bound(row.figure, quantity(row.figure, language))
			: boundQuantity(row.figure, language)
	];
}

/** What a text says ambiguously: its own words, each statement bound to those that print it. */
export function quotationText(passage: string, rows: readonly Observation[], language: Language): Prose {
	const { words, unfound } = quote(passage, rows);
	const others = unfound.map((row): Bound => bound(row.figure, measureText(row.measure, language)));
	const rest = join(others, language === 'zh' ? '、' : ', ');
	if (rest.length === 0) return words;
	return language === 'zh' ? prose`${words}（${rest}）` : prose`${words} (${rest})`;
}
