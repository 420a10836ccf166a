import type { EngineSource } from '../../query/browser/protocol.ts';
import type { Language } from '../../language/prose.ts';
import { LiveAnswers, type LiveStatus } from '../../query/browser/live.svelte.ts';
import { engineOfVisit } from '../../query/browser/visit.ts';
import { compose } from '../compose/compose-overview.ts';
import { linkMarks, type AddressOf } from '../compose/link-marks.ts';
import type { OverviewModel } from '../compose/model.ts';
import { asksOf, foreseenAsks, type Month } from '../month.ts';
import type { View } from '../view.ts';

/**
 * Answers views that were not prerendered: asks the engine and composes what it answers. Loaded with the first touch
 * of a control, since most readers never need it.
 */
export class Answering {
	readonly #month: Month;
	readonly #live: LiveAnswers<View, OverviewModel>;

	constructor(month: Month, engine: () => EngineSource, language: Language, addressOf: AddressOf) {
		this.#month = month;
		this.#live = new LiveAnswers(
			() => engineOfVisit(engine()),
			(view, answers) => linkMarks(compose(month, view, answers, language), addressOf),
			foreseenAsks(month)
		);
	}

	/** The newest view that was answered, composed; null before the first answer. */
	get model(): OverviewModel | null {
		return this.#live.shown;
	}

	get status(): LiveStatus {
		return this.#live.status;
	}

	/** Asks for a view; what is shown stays until all of it is answered. */
	want(view: View): void {
		this.#live.want(view, asksOf(this.#month, view));
	}

	/** Starts the engine before it is needed, and asks it what the controls can lead to. */
	warm(): void {
		this.#live.warm();
	}

	cancel(): void {
		this.#live.cancel();
	}

	/** Gives up everything, where another page takes the place of this one. */
	end(): void {
		this.#live.end();
	}

	/** Gives up what is under way without a word, where the prerendered view took its place. */
	leave(): void {
		this.#live.leave();
	}
}
