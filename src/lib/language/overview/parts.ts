import type { Figure } from '../../statistics/figure.ts';
import type { Name } from '../../statistics/observation.ts';
import { boundQuantity } from '../numbers.ts';
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

function listed(parts: readonly Of[], language: Language): Prose {
	const told = parts.map(({ name, figure }) => {
		const number = boundQuantity(figure, language);
		return language === 'zh' ? prose`${name.zh}${number}` : prose`${name.en} ${number}`;
	});
	return join(told, language === 'zh' ? '，' : '; ');
}

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
