import type { Derived, Figure, Interval } from '../../statistics/figure.ts';
import type { Coded, Observation } from '../../statistics/observation.ts';
import { formatDecimals, roundOutwards } from '../../statistics/rounding.ts';
import { derivationText } from '../formula.ts';
import { growthText } from '../movement.ts';
import { boundQuantity, intervalText } from '../numbers.ts';
import { capital, prose, type Language, type Prose } from '../prose.ts';
import { formulaWords } from '../vocabulary/formulas.ts';
import { refusalText } from '../vocabulary/refusals.ts';
import { wholeOf } from './part-names.ts';

/** What contributions come to beside the published growth, each with its interval, and whether rounding explains the rest. */
export function residualText(
	together: Derived,
	total: Figure,
	left: Derived,
	isRounding: boolean,
	language: Language
): Prose {
	const [sum, growth, rest] = [together, total, left].map((figure) => withInterval(figure, language));
	if (sum === undefined || growth === undefined || rest === undefined) return [];
	if (language === 'zh')
		return prose`各项合计${sum}，公布的增速为${growth}，舍入余差${rest}。余差的区间${isRounding ? '含零，二者之差在修约范围内' : '不含零，二者之差超出修约范围'}。`;
	return prose`The parts come to ${sum}; published growth is ${growth}; the residual is ${rest}. Its interval ${isRounding ? 'holds zero, so rounding explains the difference' : 'does not hold zero, so rounding does not explain the difference'}.`;
}

/** How a contribution is computed, in words and once with numbers. */
export function formulaSentence(name: Coded, points: Derived, language: Language): Prose {
	const { symbols, numbers, name: formula } = derivationText(points, language);
	const { symbols: meanings } = formulaWords('contribution', language);
	const said = symbols.replace(/[a-z]/gi, (symbol) => meanings[symbol] ?? symbol);
	if (language === 'zh') return prose`${formula} = ${said}。${name.zh}：${numbers}。`;
	return prose`${formula} = ${said}. ${name.en}: ${numbers}.`;
}

/** A contribution that was published, computed from share and growth as well. */
export interface Checked {
	readonly published: Observation;
	readonly share: Observation;
	readonly growth: Observation;
	readonly computed: Derived;
	/** Their intervals have a number in common. */
	readonly agree: boolean;
	/** Another part whose share and growth were printed the same, and what it contributed. */
	readonly twin: { readonly name: Coded; readonly points: Derived } | null;
}

/** 工业拉动：公布6.8个百分点，计算6.74个百分点. */
export function checkTitle({ published, computed }: Checked, language: Language): Prose {
	const [one, other] = [published.figure, computed].map((figure) => boundQuantity(figure, language));
	if (one === undefined || other === undefined) return [];
	if (language === 'zh') return prose`${published.part.zh}的拉动：公布${one}，计算${other}`;
	return prose`${published.part.en}: ${one} published, ${other} computed`;
}

/** Why the two may differ, and whether they agree. */
export function checkSentences(checked: Checked, language: Language): readonly Prose[] {
	const { published, share, growth, computed, agree, twin } = checked;
	const [ours, theirs] = [computed, published.figure].map((figure) => intervalText(figure, language) ?? '');
	const [part, rate] = [share, growth].map(({ figure }) => boundQuantity(figure, language));
	if (ours === undefined || theirs === undefined || part === undefined || rate === undefined) return [];
	if (language === 'zh') {
		const verdict = agree ? '两个区间相交，二者相符' : '两个区间不相交，修约不能解释二者之差';
		const same =
			twin &&
			prose`${twin.name.zh}公布的占比、增速与${published.part.zh}相同，算得的拉动也是${boundQuantity(twin.points, 'zh')}。`;
		return [
			prose`由占比${part}和增速${rate}算得的区间为${ours}，公布数的区间为${theirs}：${verdict}。`,
			...(same ? [same] : [])
		];
	}
	const verdict = agree
		? 'the intervals meet, so the two agree'
		: 'the intervals do not meet, and rounding does not explain the difference';
	const same =
		twin &&
		prose`${twin.name.en} was printed with the same share and growth, and comes to ${boundQuantity(twin.points, 'en')} as well.`;
	return [
		prose`From a share of ${part} and growth of ${rate} the contribution is ${ours}; the published figure stands for ${theirs}: ${verdict}.`,
		...(same ? [same] : [])
	];
}

/** Why a contribution rate is not quoted, and how wide it would be. */
export function refusedRateSentence(
	{ part, contribution, total, interval }: RefusedRate,
	language: Language
): Prose {
	const reason = refusalText(interval === null ? 'total-holds-0' : 'total-below-1', language);
	const rate = growthText(total.figure, language);
	const whole = wholeOf(total.indicator, language);
	const points = boundQuantity(contribution, language);
	const divisor = boundQuantity(total.figure, language);
	const width = interval === null ? null : widthText(interval, language);
	if (language === 'zh') {
		const told =
			width === null ? [] : prose`以${points}除以${divisor}，${part.zh}贡献率的区间会宽达${width}。`;
		return prose`${whole}${rate}：${reason}。${told}`;
	}
	const told =
		width === null
			? []
			: prose` ${points} divided by ${divisor} would put the rate of ${part.en.toLowerCase()} anywhere from ${width}.`;
	return prose`${capital([whole])} was ${rate}: ${reason}.${told}`;
}

function widthText(interval: Interval, language: Language): string {
	const { low, high } = roundOutwards(interval, 0);
	const [from, to] = [low, high].map((end) => `${formatDecimals(end, 0).replace('-', '−')}%`);
	return [from, to].join(language === 'zh' ? '～' : ' to ');
}

/** A contribution rate that is not quoted; without an interval where the total may be 0. */
export interface RefusedRate {
	readonly part: Coded;
	readonly contribution: Figure;
	readonly total: Observation;
	readonly interval: Interval | null;
}

/** 按经济类型合计增长10.46%: of a scope whose total was not published. */
export function totalTitle(breakdown: Coded, computed: Derived, language: Language): Prose {
	const growth = growthText(computed, language);
	// The bracket says by what it is divided: 经济类型(按控股与投资主体).
	const name = breakdown[language].replace(/\s*\(.*\)$/, '');
	if (language === 'zh') return prose`按${name}合计${growth}`;
	return prose`Parts by ${name.charAt(0).toLowerCase()}${name.slice(1)} together ${growth}`;
}

/** What the parts make up and why their total stands not beside the other one. */
export function totalSentences(
	parts: readonly Coded[],
	computed: Derived,
	of: Coded,
	headline: Observation,
	language: Language
): readonly Prose[] {
	const interval = intervalText(computed, language) ?? '';
	const rate = growthText(headline.figure, language);
	const [whole, other] = [wholeOf(of, language), wholeOf(headline.indicator, language)];
	if (language === 'zh')
		return [
			prose`${parts.map(({ zh }) => zh).join('、')}合为${whole}，其总增速原文未公布；由各项占比和增速算得，区间${interval}。`,
			prose`${other}${rate}，口径不同，二者不作比较。`
		];
	const names = parts.map(({ en }) => en).join('; ');
	return [
		prose`The parts (${names}) make up ${whole}, whose total growth was not published; computed from their shares and growth, the interval is ${interval}.`,
		prose`${capital([other])} was ${rate}: another scope, not compared.`
	];
}

function withInterval(figure: Figure, language: Language): Prose {
	const number = boundQuantity(figure, language);
	const interval = intervalText(figure, language);
	if (interval === null) return [number];
	return language === 'zh' ? prose`${number}（区间${interval}）` : prose`${number} (${interval})`;
}
