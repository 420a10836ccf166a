/** The same keys with words of another language; a missing key or another parameter is a type error. */
export type Translation<Texts> = {
	readonly [Key in keyof Texts]: Texts[Key] extends (...parameters: infer Parameters) => string
		? (...parameters: Parameters) => string
		: Texts[Key] extends string
			? string
			: Translation<Texts[Key]>;
};
