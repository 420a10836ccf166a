import type { Language } from '../prose.ts';

const measures = {
	level: { zh: '水平', en: 'level' },
	growth: { zh: '同比增速', en: 'growth on the year' },
	share: { zh: '占比', en: 'share' },
	contribution: { zh: '拉动', en: 'contribution to growth' },
	contribution_rate: { zh: '贡献率', en: 'contribution rate' },
	gap: { zh: '差距', en: 'difference' },
	change: { zh: '变化', en: 'change' },
	rank: { zh: '位次', en: 'rank' },
	count: { zh: '个数', en: 'count' },
	count_up: { zh: '增长个数', en: 'number rising' },
	count_down: { zh: '下降个数', en: 'number falling' },
	share_up: { zh: '增长面', en: 'share rising' },
	share_down: { zh: '下降面', en: 'share falling' },
	streak_down: { zh: '连续回落期数', en: 'consecutive falls of growth' },
	direction: { zh: '方向', en: 'direction' }
} as const;
export type Measure = keyof typeof measures;

/** Measures whose sign means a rise or a fall and is written on marks. */
const signedMeasures: readonly Measure[] = ['growth', 'contribution', 'contribution_rate', 'gap', 'change'];

/** The code of a measure. Throws where it is none of `codes/measures.csv`. */
export function readMeasure(code: string): Measure {
	if (isMeasure(code)) return code;
	throw new Error(
		`Measure ‘${code}’ has no words: add it to src/lib/language/vocabulary/measures.ts and to observation.ts.`
	);
}

/** The name of a measure: 同比增速, growth on the year. */
export function measureText(code: string, language: Language): string {
	return measures[readMeasure(code)][language];
}

/** Whether marks write + before a number of this measure. */
export function isSigned(code: string): boolean {
	return signedMeasures.includes(readMeasure(code));
}

/** What a gap, a change or a rank is of, within a sentence: 增速, growth. */
export function comparedText(code: string, language: Language): string {
	return code === 'growth' ? { zh: '增速', en: 'growth' }[language] : measureText(code, language);
}

function isMeasure(code: string): code is Measure {
	return Object.hasOwn(measures, code);
}
