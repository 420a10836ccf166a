import type { Language } from '../../language/prose.ts';
import type { EngineSource } from '../../query/browser/protocol.ts';
import { linkMarks, type AddressOf } from '../compose/link-marks.ts';
import type { OverviewModel, PartsModel } from '../compose/model.ts';
import type { Content } from '../content.ts';
import {
	awaitedBreakdown,
	defaultView,
	formatView,
	parseView,
	withBreakdown,
	type HeadlineIndicator,
	type View
} from '../view.ts';
import { keepingEqual } from './keep-equal.ts';
import { Shown } from './shown.svelte.ts';

/** What the page of a month is told of its surroundings. */
export interface Surroundings {
	readonly language: Language;
	/** Where the engine finds the database; asked in the browser alone. */
	readonly engine: () => EngineSource;
	readonly addressOf: AddressOf;
	/** Address of the published database. */
	readonly download: string;
	/** Another view of the month was chosen: its query. */
	readonly onview: (query: string) => void;
	/** Another month was chosen. */
	readonly onmonth: (period: string) => void;
}

/** The page of one month: what is wanted, what is shown. Its islands share one; at build it shows the default view. */
export class LivePage {
	/** Query of the address; '' while prerendering and hydrating. */
	search = $state('');
	/** Whether choices can be made yet: not before the page answers to them. */
	enabled = $state(false);
	readonly content: Content;
	readonly surroundings: Surroundings;
	readonly answers: Shown;
	readonly #keep = keepingEqual<OverviewModel>();
	readonly #prerendered: OverviewModel;
	readonly wanted = $derived.by(() => parseView(new URLSearchParams(this.search), this.content.choices));
	readonly isPreset = $derived.by(() => this.#query(this.wanted.view) === this.#query(this.#preset));
	/** What is shown: the prerendered view where it is wanted, else the newest that was answered. */
	readonly model = $derived.by(() =>
		this.#keep(this.isPreset ? this.#prerendered : (this.answers.model ?? this.#prerendered))
	);

	constructor(content: Content, surroundings: Surroundings) {
		this.content = content;
		this.surroundings = surroundings;
		this.answers = new Shown({ month: content.month, ...surroundings });
		this.#prerendered = linkMarks(content.preset, surroundings.addressOf);
	}

	get #preset(): View {
		return defaultView(this.content.choices);
	}

	#query(view: View): string {
		return formatView(view, this.content.choices);
	}

	choose(view: View): void {
		this.surroundings.onview(this.#query(view));
	}

	chooseBreakdown(indicator: HeadlineIndicator, breakdown: string): void {
		this.choose(withBreakdown(this.wanted.view, indicator, breakdown));
	}

	/** The parts of a table as they are shown; undefined where another indicator alone was chosen. */
	partsOf(code: HeadlineIndicator): PartsModel | undefined {
		return this.model.parts.find((parts) => parts.code === code);
	}

	/** The chosen breakdown of a table where it is not the one that is shown. */
	awaited({ code, chosen }: PartsModel): string | null {
		return awaitedBreakdown(this.wanted.view, code, chosen);
	}

	/** Asks for what is wanted, unless it was prerendered. */
	ask(): void {
		void this.answers.want(this.isPreset ? null : this.wanted.view);
	}
}
