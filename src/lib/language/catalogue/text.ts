import type { Language } from '../prose.ts';
import { chartsText } from './charts.ts';
import { engineText } from './engine.ts';
import { errorsText } from './errors.ts';
import { figuresText } from './figures.ts';
import { methodsText } from './methods.ts';
import { offlineText } from './offline.ts';
import { overviewText } from './overview.ts';
import { sectionsText } from './sections.ts';
import { shellText } from './shell.ts';

/** The whole catalogue in one language. Code that reaches the browser takes the file of its feature instead. */
export function text(language: Language) {
	return {
		shell: shellText(language),
		overview: overviewText(language),
		sections: sectionsText(language),
		figures: figuresText(language),
		methods: methodsText(language),
		charts: chartsText(language),
		engine: engineText(language),
		errors: errorsText(language),
		offline: offlineText(language)
	};
}
