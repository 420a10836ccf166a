import type { Derived } from '../../statistics/figure.ts';
import { formatDecimals, roundOutwards } from '../../statistics/rounding.ts';
import { derivationText } from '../formula.ts';
import { bound, boundQuantity, intervalText } from '../numbers.ts';
import { shortPeriod } from '../periods.ts';
import { prose, type Language, type Prose } from '../prose.ts';
import { formulaWords } from '../vocabulary/formulas.ts';
import { rateText, unsignedBound } from './sections/clauses.ts';
import type { ImpliedFacts } from './facts.ts';
import { investmentName, openingName, plainName } from './names.ts';
import { baseText, beforeText, monthText, toDateText } from './periods.ts';

/** What is said of an implied fact: a bound or a condition, how it follows, in numbers, and on what it rests. */
export interface ImpliedText {
	/** Without its full stop. */
	readonly claim: Prose;
	readonly reasoning: Prose;
	/** The formula with its numbers; null where a sign alone decides. */
	readonly formula: Prose | null;
	/** −23.80%～−23.07%; null where there is no number. */
	readonly interval: string | null;
	readonly assumption: string;
}

/** An implied fact in words. It never says a point. */
export function impliedText(facts: ImpliedFacts, period: string, language: Language): ImpliedText {
	return facts.kind === 'bound'
		? boundText(facts, language)
		: conditionText(facts, facts.growth.period || period, language);
}

/** The safe end of an interval in whole per cent, rounded to the side on which the statement stays true. */
function limitText({ side, limit }: Extract<ImpliedFacts, { kind: 'bound' }>['bound']): string {
	const { low, high } = roundOutwards({ low: limit, high: limit }, 0);
	const whole = side === 'at-most' ? high : low;
	return `${formatDecimals(Math.abs(whole), 0)}%`;
}

/** 房地产开发投资同比至少下降约23%: the limit with its direction, by side and sign. */
function boundText(facts: Extract<ImpliedFacts, { kind: 'bound' }>, language: Language): ImpliedText {
	const { bound: found, part, total, narrower, ceiling } = facts;
	const isFall = found.limit < 0;
	const isMost = found.side === 'at-most';
	const limit = bound(found.figure, limitText(found));
	const name = investmentName(part, language);
	// At most −23 % is a fall of at least 23 %.
	const least = isFall === isMost;
	const claim =
		language === 'zh'
			? prose`${name}同比${least ? '至少' : '至多'}${isFall ? '下降' : '增长'}约${limit}`
			: prose`${name} ${isFall ? 'fell' : 'rose'} by at ${least ? 'least' : 'most'} about ${limit}`;
	const share = unsignedBound(ceiling.figure, language);
	const [without, whole] = [rateText(narrower, language), rateText(total.figure, language)];
	const reasoning =
		language === 'zh'
			? prose`不含房地产开发的投资按经济类型合计${without}，全部投资${whole}；${plainName(ceiling.part, 'zh')}投资占比${share}，房地产开发投资的占比不会更高`
			: prose`investment without real estate development, added up by ownership, ${without}, all investment ${whole}; ${investmentName(ceiling.part, 'en')} makes up ${share}, and real estate development cannot make up more`;
	return { claim, reasoning, ...computed(found.figure, language) };
}

/** 8月当月…同比下降，除非8月在上年1—8月基数中的比重达到29.9%以上. */
function conditionText(
	facts: Extract<ImpliedFacts, { kind: 'condition' }>,
	period: string,
	language: Language
): ImpliedText {
	const { condition, indicator, growth, change, before } = facts;
	const fell = condition.direction === 'fell';
	const [month, base] = [monthText(period, language), baseText(period, growth.basis, language)];
	const name = openingName(indicator, language);
	const { figure } = condition;
	const threshold = figure && boundQuantity(figure, language);
	const zh = prose`${month}当月${name}同比${fell ? '下降' : '增长'}`;
	const en = prose`in ${month} by itself ${name} ${fell ? 'fell' : 'rose'} on the year`;
	const claim =
		language === 'zh'
			? prose`${zh}${threshold ? prose`，除非${month}在${base}基数中的比重达到${threshold}以上` : ''}`
			: prose`${en}${threshold ? prose`, unless ${shortPeriod(period, 'M', 'en')} made up at least ${threshold} of the base, ${base}` : ''}`;
	const earlier = beforeText(period, growth.basis, language);
	const now = toDateText(period, growth.basis, language, false);
	const step = unsignedBound(change, language);
	const [then, latest] = [rateText(before, language), rateText(growth.figure, language)];
	const reasoning =
		language === 'zh'
			? prose`${earlier}累计${then}，${now}累计${latest}，${fell ? '回落' : '提高'}${step}`
			: prose`year to date it ${then} in ${earlier} and ${latest} in ${now}, ${step} ${fell ? 'lower' : 'higher'} within a month`;
	const assumption = formulaWords('month_share', language).assumption ?? '';
	if (figure === null) return { claim, reasoning, formula: null, interval: null, assumption };
	return { claim, reasoning, ...computed(figure, language) };
}

function computed(
	figure: Derived,
	language: Language
): Pick<ImpliedText, 'formula' | 'interval' | 'assumption'> {
	const { numbers, assumptions } = derivationText(figure, language);
	return {
		formula: numbers,
		interval: intervalText(figure, language),
		assumption: assumptions.join(language === 'zh' ? '' : ' ')
	};
}
