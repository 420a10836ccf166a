import { overviewText } from '$lib/language/catalogue/overview';
import { shellText } from '$lib/language/catalogue/shell';
import type { Language } from '$lib/language/prose';
import { compose } from '$lib/overview/compose/compose-overview';
import { controlChoices } from '$lib/overview/compose/control-choices';
import { derivedPages } from '$lib/overview/compose/derivations';
import { choicesOf, readAnswers, readMonth } from '$lib/overview/month';
import { Homes } from '$lib/overview/compose/homes';
import { linkMarks } from '$lib/overview/compose/link-marks';
import { composeSections, readTold } from '$lib/overview/sections/compose-sections';
import type { SectionModel } from '$lib/overview/sections/section';
import { composeTargets, readTargets } from '$lib/overview/sections/targets/compose-targets';
import type { TargetsModel } from '$lib/overview/sections/targets/targets';
import { defaultView } from '$lib/overview/view';
import { plain } from '$lib/language/prose';
import { buildEngine } from '$lib/query/native/engine';
import { siteAddresses } from '../addresses';
import type { IslandData } from './island-data';

/** What a page of a month needs beside its data. */
export interface IslandPageData {
	readonly island: IslandData;
	/** What never answers: prerendered, and no part of the data that the browser reads. */
	readonly sections: readonly SectionModel[];
	/** What plans want of the month's indicators; null where no plan is linked to them. */
	readonly targets: TargetsModel | null;
	readonly title: string;
	readonly description: string;
}

/** Reads the page of a month in a language; the newest month, which has no name in the address, where none is named. */
export async function loadIsland(language: Language, wanted?: string): Promise<IslandPageData> {
	const engine = await buildEngine();
	const month = await readMonth(engine, wanted);
	const choices = choicesOf(month);
	const view = defaultView(choices);
	const { figures: _, ...preset } = compose(month, view, await readAnswers(engine, month, view), language);
	const depth = (language === 'en' ? 1 : 0) + (wanted === undefined ? 0 : 2);
	const root = depth === 0 ? './' : '../'.repeat(depth);
	const site = siteAddresses(root, language);
	const drawn = () => undefined;
	const told = await readTold(engine, month);
	const homes = new Homes(told.statements.map(({ figure }) => figure.id));
	const [headlines, parts] = [homes.assign(preset.headlines), homes.assign(preset.parts)];
	const sections = linkMarks(homes.assign(composeSections(told, { language, drawn })), (id) =>
		site.figure(id)
	);
	const { database, engine: packed } = __TONGJIAN__;
	const name = wanted === undefined ? overviewText(language).title : preset.periodName;
	return {
		island: {
			language,
			title: shellText(language).pageTitle(name),
			root,
			month,
			choices,
			offers: controlChoices(month, language),
			preset: { ...preset, headlines, parts },
			derivedPages: await derivedPages(engine, month),
			files: { database: database.file, databaseBytes: database.packedBytes, engineBytes: packed.packedBytes }
		},
		sections,
		targets: linkMarks(composeTargets(await readTargets(engine, month), language), (id) => site.figure(id)),
		title: name,
		description: `${preset.periodName}${language === 'zh' ? '：' : ': '}${plain(preset.finding)}`
	};
}
