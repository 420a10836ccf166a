import { sectionsText } from '../../../language/catalogue/sections.ts';
import { surveyTitle } from '../../../language/overview/titles.ts';
import { periodText } from '../../../language/periods.ts';
import { markOf, type Writing } from '../../compose/marks.ts';
import type { Charted } from '../charted.ts';
import type { Told } from '../compose-sections.ts';
import { sourceIn } from '../source-in.ts';

/** What part of the enterprises gave which answer in the survey of a quarter, each question by itself; null without a survey. */
export function composeSurvey(told: Told, writing: Writing): Charted | null {
	const { language } = writing;
	const words = sectionsText(language).services;
	const answers = told.statements.filter(
		({ indicator, measure, figure }) =>
			indicator.code === 'SRV_SURVEY' && measure === 'share' && figure.flag !== 'A'
	);
	const first = answers[0];
	if (first === undefined) return null;
	const rows = answers.map((answer) => ({
		datum: markOf(
			answer.figure,
			{
				name: answer.part[language],
				period: answer.period,
				basis: answer.basis,
				measure: answer.measure,
				observation: answer
			},
			writing
		)
	}));
	const period = periodText(first.period, first.basis, language);
	return {
		kind: 'chart',
		chart: {
			label: words.surveyLabel(period),
			title: surveyTitle(answers, language),
			subtitle: words.surveySubtitle(period),
			data: rows.map(({ datum }) => datum),
			notes: [...(answers.length > 1 ? [words.surveyOverlap] : []), words.surveyRest],
			ticks: { signed: false, unit: '%' },
			method: first.indicator.code.toLowerCase()
		},
		drawing: { form: 'bars', groups: [{ key: 'survey', rows }] },
		source: sourceIn(told, first, language),
		sentences: []
	};
}
