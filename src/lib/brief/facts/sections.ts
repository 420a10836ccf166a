import type {
	FirmFacts,
	GroupFacts,
	Headline,
	IndustryFacts,
	InvestmentFacts,
	LargeFacts,
	OwnershipFacts,
	SectionCode,
	SectionFacts,
	ServicesFacts
} from '../../language/brief/facts.ts';
import type { Basis } from './basis.ts';
import { find, statementsOf } from './find.ts';
import { byGrowth, byPull, groupOf, nested, partsOf } from './parts.ts';

/** What a section is told from beside its headline. */
export function readSection(headline: Headline, code: SectionCode, basis: Basis): SectionFacts {
	if (code === 'IVA') return industryOf(headline, basis);
	return code === 'FAI' ? investmentOf(headline, basis) : servicesOf(headline, basis);
}

/** Whether anything was published of a section beside its headline. */
export function isSaid(section: SectionFacts): boolean {
	switch (section.code) {
		case 'IVA':
			return (
				section.ownership.length + section.output.length > 0 ||
				[section.sections, section.divisions, section.products].some(isCounted) ||
				isAny(section.firms) ||
				section.sales.level !== null
			);
		case 'FAI':
			return section.fields.length + section.ownership.parts.length > 0 || isCounted(section.sectors);
		case 'SRV_REV':
			return isCounted(section.industries) || section.large !== null || section.survey.length > 0;
	}
}

function isCounted({ parts, named, rising, falling, shareRising, shareFalling }: GroupFacts): boolean {
	return (
		parts.length + named.length > 0 ||
		[rising, falling, shareRising, shareFalling].some((row) => row !== null)
	);
}

function isAny({ stopped, operating, lower, share }: FirmFacts): boolean {
	return [stopped, operating, lower, share].some((row) => row !== null);
}

function industryOf(headline: Headline, basis: Basis): IndustryFacts {
	const firm = (member: string, measure: string) =>
		find(basis, { indicator: 'IND_FIRMS', part: `FIRM.${member}`, measure });
	return {
		code: 'IVA',
		headline,
		sections: groupOf(basis, 'IVA', 'SEC', partsOf(basis, 'IVA', ['SEC'])),
		ownership: partsOf(basis, 'IVA', ['OWN', 'REG', 'PUB']),
		divisions: groupOf(basis, 'IVA', 'DIV', byGrowth(partsOf(basis, 'IVA', ['DIV']))),
		firms: {
			stopped: firm('stopped', 'count'),
			operating: firm('operating', 'count'),
			lower: firm('operating-down', 'count'),
			share: firm('stopped-or-down', 'share'),
			change: firm('stopped-or-down', 'change')
		},
		products: groupOf(basis, 'IND_PRODUCTS', '', []),
		sales: {
			level: find(basis, { indicator: 'SALES_RATIO', measure: 'level' }),
			change: find(basis, { indicator: 'SALES_RATIO', measure: 'change', against: 'ly' })
		},
		output: partsOf(basis, 'IND_OUTPUT', ['SEC', 'DIV'])
	};
}

function investmentOf(headline: Headline, basis: Basis): InvestmentFacts {
	const total = headline.growth;
	return {
		code: 'FAI',
		headline,
		sectors: groupOf(basis, 'FAI', 'SECTOR', byPull(partsOf(basis, 'FAI', ['SECTOR'], total))),
		fields: nested(basis, 'FAI', partsOf(basis, 'FAI', ['FIELD'])),
		ownership: ownershipOf(basis)
	};
}

/** By the scope without real estate development where it was published so, else by the whole. */
function ownershipOf(basis: Basis): OwnershipFacts {
	const without = partsOf(basis, 'FAI_XRE', ['OWN', 'REG']);
	if (without.length > 0) return { parts: without, isWithoutRealEstate: true };
	return { parts: partsOf(basis, 'FAI', ['OWN', 'REG']), isWithoutRealEstate: false };
}

function servicesOf(headline: Headline, basis: Basis): ServicesFacts {
	return {
		code: 'SRV_REV',
		headline,
		industries: groupOf(basis, 'SRV_REV', 'SEC', byGrowth(partsOf(basis, 'SRV_REV', ['SEC']))),
		large: largeOf(basis),
		survey: basis.statements.filter(
			({ indicator, measure, figure }) =>
				indicator.code === 'SRV_SURVEY' && measure === 'share' && figure.flag !== 'A'
		)
	};
}

/** The set of enterprises by size that was told of; the first where there are several. */
function largeOf(basis: Basis): LargeFacts | null {
	const of = statementsOf(basis, 'SRV_REV').find(({ breakdown }) => breakdown === 'SIZE')?.part;
	if (of === undefined) return null;
	const read = (measure: string, against?: string) =>
		find(basis, { indicator: 'SRV_REV', part: of.code, measure, ...(against ? { against } : {}) });
	return {
		part: of,
		count: read('count'),
		level: read('level'),
		share: read('share', 'T'),
		rate: read('contribution_rate', 'T'),
		points: read('contribution', 'T')
	};
}
