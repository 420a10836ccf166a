import type { Figure } from '../statistics/figure.ts';
import type { Coded, Observation } from '../statistics/observation.ts';
import { gapText, rankText } from './comparison.ts';
import { changeOfShare, growthText } from './movement.ts';
import { bound, boundQuantity, quantity, shown, signed, signOf } from './numbers.ts';
import { periodWithBasis, previousText } from './periods.ts';
import { plain, prose, type Bound, type Language, type Prose } from './prose.ts';
import { flagText } from './vocabulary/flags.ts';
import { comparedText, isSigned, measureText, readMeasure } from './vocabulary/measures.ts';

/** What an observation is of: 西夏区 · 固定资产投资(不含农户) · 第二产业 · 占比. */
export function nameOf(observation: Observation, language: Language): string {
	const { region, indicator, part, measure, compares } = observation;
	const pieces = [region[language], indicator[language], part.code === 'T' ? '' : part[language]];
	const compared = compares === '' ? '' : comparedText(compares, language);
	return [...pieces, compared, measureText(measure, language)].filter((piece) => piece !== '').join(' · ');
}

/**
 * The statement in one sentence: 2024年1—8月，西夏区规模以上工业增加值中，制造业同比下降10.2%。 `against` names the
 * part or region that the observation is against, where it is one. What is ambiguous is not restated.
 */
export function statement(observation: Observation, language: Language, against: Coded | null): Prose {
	const { figure, region, indicator, part, period, basis } = observation;
	const when = periodWithBasis(period, basis, language);
	const ambiguous = figure.flag === 'A' ? bound(figure, flagText('A', language)) : null;
	if (language === 'zh') {
		const subject = `${when}，${region.zh}${indicator.zh}${part.code === 'T' ? '' : `中，${part.zh}`}`;
		return ambiguous === null
			? prose`${subject}${clause(observation, language, against)}。`
			: prose`${subject}：${ambiguous}。`;
	}
	const whole = `${indicator.en.charAt(0).toLowerCase()}${indicator.en.slice(1)} in ${region.en}`;
	const subject = `In ${when}, ${part.code === 'T' ? whole : `within ${whole}, ${part.en}`}`;
	return ambiguous === null
		? prose`${subject} ${clause(observation, language, against)}.`
		: prose`${subject}: ${ambiguous}.`;
}

/** What a statement says of its subject, without subject and period: 同比下降10.2%, made up 77.9% of the total. */
export function clause(observation: Observation, language: Language, against: Coded | null): Prose {
	const say = { zh: clauseInChinese, en: clauseInEnglish }[language];
	return say(observation, boundQuantity(observation.figure, language, { signs: 'none' }), against);
}

/** The sentence of a mark, for tooltips and the live region: 西夏区 2024年1—8月 下降10.1%. */
export function describeMark(
	mark: { readonly name: string; readonly period: string; readonly basis: string; readonly measure: string },
	figure: Figure,
	language: Language
): string {
	const words =
		mark.measure === 'growth'
			? plain(growthText(figure, language))
			: `${measureText(mark.measure, language)} ${quantity(figure, language, { place: 'mark' })}`;
	const when = periodWithBasis(mark.period, mark.basis, language);
	return language === 'zh' ? `${mark.name} ${when} ${words}` : `${mark.name}, ${when}: ${words}`;
}

/** Whether the label of a mark says its unit: that of % and points stands on the axis and in the table's caption. */
export function labelHasUnit(figure: Figure): boolean {
	return figure.unit !== '%' && figure.unit !== 'pp';
}

/** The number as a mark prints it: −10.1, +5.8, 9.51倍, 第14位; the unit of % and points stands on the axis. */
export function markLabel(figure: Figure, measure: string, language: Language): string {
	if (!labelHasUnit(figure)) return isSigned(measure) ? signed(figure) : shown(figure);
	return quantity(figure, language, { place: 'mark' });
}

function sinceText({ against, period }: Observation, language: Language): string {
	if (against !== 'ly') return previousText(period, language);
	return language === 'zh' ? '上年同期' : 'the same period of the year before';
}

function named(against: Coded | null, { id }: Figure): Coded {
	if (against !== null) return against;
	throw new Error(`Figure ${id} is against a part or region whose name was not given: pass it to clause().`);
}

function clauseInChinese(observation: Observation, number: Bound, against: Coded | null): Prose {
	const { figure, part, compares } = observation;
	const sign = signOf(figure);
	const total = () => (observation.against === 'T' ? '总体' : named(against, figure).zh);
	const compared = compares === '' ? '' : comparedText(compares, 'zh');
	const measure = readMeasure(observation.measure);
	switch (measure) {
		case 'level':
			return prose`为${boundQuantity(figure, 'zh')}`;
		case 'growth':
			return prose`同比${growthText(figure, 'zh')}`;
		case 'direction':
			return growthText(figure, 'zh');
		case 'share':
			if (part.code.startsWith('OPINION.')) return prose`的企业占${number}`;
			return observation.against === 'T' ? prose`占${number}` : prose`占${total()}的${number}`;
		case 'contribution':
			return sign < 0 ? prose`下拉${total()}${number}` : prose`拉动${total()}增长${number}`;
		case 'contribution_rate':
			return prose`对${total()}增长的贡献率为${boundQuantity(figure, 'zh')}`;
		case 'gap':
			return prose`${compared}${gapText({ figure, region: named(against, figure) }, 'zh')}`;
		case 'change':
			return compares === 'growth' && sign < 0
				? prose`${compared}较${sinceText(observation, 'zh')}回落${number}`
				: prose`${compares === 'level' ? '' : compared}${changeOfShare(figure, sinceText(observation, 'zh'), 'zh')}`;
		case 'rank':
			return prose`${compared}${rankText({ ...observation, among: named(against, figure) }, 'zh')}`;
		case 'count':
			return prose`共${number}`;
		case 'count_up':
			return prose`有${number}增长`;
		case 'count_down':
			return prose`有${number}下降`;
		case 'share_up':
			return prose`的增长面为${number}`;
		case 'share_down':
			return prose`的下降面为${number}`;
		case 'streak_down':
			return prose`增速连续回落${number}`;
	}
}

function clauseInEnglish(observation: Observation, number: Bound, against: Coded | null): Prose {
	const { figure, part, compares } = observation;
	const sign = signOf(figure);
	const total = () => (observation.against === 'T' ? 'the total' : named(against, figure).en);
	const compared = compares === '' ? '' : comparedText(compares, 'en');
	const since = () => sinceText(observation, 'en');
	const measure = readMeasure(observation.measure);
	switch (measure) {
		case 'level':
			return prose`stood at ${boundQuantity(figure, 'en')}`;
		case 'growth':
			return sign === 0
				? prose`was ${bound(figure, 'unchanged')} on the year`
				: prose`${sign > 0 ? 'rose' : 'fell'} ${number} on the year`;
		case 'direction':
			return [bound(figure, sign > 0 ? 'rose' : sign < 0 ? 'fell' : 'was unchanged')];
		case 'share':
			if (part.code.startsWith('OPINION.')) return prose`was the answer of ${number} of enterprises`;
			return prose`made up ${number} of ${total()}`;
		case 'contribution':
			return sign < 0
				? prose`took ${number} off growth of ${total()}`
				: prose`contributed ${number} to growth of ${total()}`;
		case 'contribution_rate':
			return prose`accounted for ${boundQuantity(figure, 'en')} of growth of ${total()}`;
		case 'gap':
			return prose`had ${compared} ${gapText({ figure, region: named(against, figure) }, 'en')}`;
		case 'change':
			if (compares === 'level') return prose`was ${changeOfShare(figure, since(), 'en')}`;
			if (compares !== 'growth') return prose`had its ${compared} ${changeOfShare(figure, since(), 'en')}`;
			return sign === 0
				? prose`had ${bound(figure, 'the same')} growth as in ${since()}`
				: prose`had growth ${number} ${sign > 0 ? 'higher' : 'lower'} than in ${since()}`;
		case 'rank':
			return prose`ranked ${rankText({ ...observation, among: named(against, figure) }, 'en')} by ${compared}`;
		case 'count':
			return prose`numbered ${bound(figure, shown(figure))}`;
		case 'count_up':
			return prose`had ${bound(figure, shown(figure))} rising`;
		case 'count_down':
			return prose`had ${bound(figure, shown(figure))} falling`;
		case 'share_up':
			return prose`had ${number} rising`;
		case 'share_down':
			return prose`had ${number} falling`;
		case 'streak_down':
			return prose`had growth that fell for ${number} running`;
	}
}
