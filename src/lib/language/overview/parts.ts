import type { Figure } from '../../statistics/figure.ts';
import type { Name } from '../../statistics/observation.ts';
import { boundQuantity, signOf } from '../numbers.ts';
import { join, prose, type Language, type Prose } from '../prose.ts';

/** A part of a whole and a number of it. */
interface Of {
	readonly name: Name;
	readonly figure: Figure;
}

/** What the parts are of the whole: 占固定资产投资：第二产业77.9%，第三产业21.9%。 */
export function sharesSentence(whole: Name, parts: readonly Of[], language: Language): Prose {
	if (language === 'zh') return prose`占${whole.zh}：${listed(parts, language)}。`;
	return prose`Shares of ${lower(whole.en)}: ${listed(parts, language)}.`;
}

/** What the parts contributed to growth of the whole: 拉动增长：第二产业6.74个百分点，第三产业下拉5.79个百分点。 */
export function contributionsSentence(parts: readonly Of[], language: Language): Prose {
	const told = parts.map(({ name, figure }) => {
		const points = boundQuantity(figure, language, { signs: 'none' });
		if (language === 'zh') return prose`${name.zh}${signOf(figure) < 0 ? '下拉' : '拉动'}${points}`;
		return prose`${name.en} ${signOf(figure) < 0 ? 'took off' : 'contributed'} ${points}`;
	});
	return language === 'zh' ? prose`${join(told, '，')}。` : prose`${join(told, '; ')}.`;
}

/** What the contributions come to beside the published growth, and whether rounding explains the difference. */
export function residualSentence(
	together: Figure,
	total: Figure,
	left: Figure,
	isRounding: boolean,
	language: Language
): Prose {
	const [sum, growth, rest] = [together, total, left].map((figure) => boundQuantity(figure, language));
	if (sum === undefined || growth === undefined || rest === undefined) return [];
	if (language === 'zh')
		return prose`合计${sum}，公布的增长为${growth}，相差${rest}，${isRounding ? '在修约范围内' : '超出修约范围'}。`;
	return prose`Together ${sum}; published growth is ${growth}; the difference of ${rest} is ${isRounding ? 'within' : 'beyond'} rounding.`;
}

function listed(parts: readonly Of[], language: Language): Prose {
	const told = parts.map(({ name, figure }) => {
		const number = boundQuantity(figure, language);
		return language === 'zh' ? prose`${name.zh}${number}` : prose`${name.en} ${number}`;
	});
	return join(told, language === 'zh' ? '，' : '; ');
}

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
