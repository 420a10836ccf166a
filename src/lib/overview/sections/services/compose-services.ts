import { servicesLead } from '../../../language/overview/services.ts';
import type { Writing } from '../../compose/marks.ts';
import type { Told } from '../compose-sections.ts';
import { find } from '../find-statements.ts';
import type { Block, SectionModel } from '../section.ts';
import { composeIndustries } from './compose-industries.ts';
import { composeFirms } from './compose-firms.ts';
import { composeQuotations } from './compose-quotations.ts';
import { composeSlope } from './compose-slope.ts';
import { composeSurvey } from './compose-survey.ts';

const indicator = 'SRV_REV';

/** The section of services: what large enterprises pulled, how growth moved, how many industries rose, what is quoted only, the survey. */
export function composeServices(
	told: Told,
	writing: Writing
): Pick<SectionModel, 'lead' | 'beside' | 'below'> {
	const { language } = writing;
	const read = (measure: string, part = 'T') => find(told, { indicator, part, measure });
	const columns = [
		[composeSlope(told, writing), composeSurvey(told, writing)],
		[composeIndustries(told, writing), ...composeQuotations(told, writing)]
	]
		.map((blocks): readonly Block[] => blocks.filter((block) => block !== null))
		.filter((blocks) => blocks.length > 0);
	const firms = composeFirms(told, writing);
	return {
		lead: servicesLead(
			{
				growth: read('growth'),
				change: find(told, { indicator, measure: 'change', against: 'prev' }),
				contribution: read('contribution', largest),
				firms: read('count', largest),
				all: read('count', everyIndustry),
				rising: read('count_up', everyIndustry)
			},
			language
		),
		beside: firms === null ? [] : [firms],
		below: columns.length === 0 ? [] : [{ kind: 'columns', columns }]
	};
}

const largest = 'SIZE.100m';
const everyIndustry = 'SEC.all';
