import { publishedText } from '../../language/citation.ts';
import type { Language } from '../../language/prose.ts';
import type { ReleaseMonth } from '../../query/questions/months/releases.ts';
import type { Figure } from '../../statistics/figure.ts';
import type { Source } from './model.ts';

/** Where a release was printed; the line leads to the passage of one of its figures. */
export function sourceOf(
	{ document, publishedOn, precision, title }: ReleaseMonth,
	figure: Figure,
	language: Language
): Source {
	return {
		title: document.title,
		lang: document.lang,
		published: publishedText(
			{ title_zh: title.zh, title_en: title.en, published_on: publishedOn, precision },
			language
		),
		figure: figure.id
	};
}
