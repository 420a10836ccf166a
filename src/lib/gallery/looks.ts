/** Ways in which every example is looked at: as wide as the page, at 280 px, on dark, on paper. */
export const looks = ['wide', 'narrow', 'dark', 'print'] as const;
export type Look = (typeof looks)[number];

/** What a look is, in words. */
export const lookWords: Readonly<Record<Look, string>> = {
	wide: 'as wide as the page',
	narrow: '280 px',
	dark: 'dark',
	print: 'print: black on white, 680 px'
};

/** Page of a form in a look below the site's: `gallery/bar/`, `gallery/bar/dark/`. */
export const galleryPage = (form: string, look: Look = 'wide'): string =>
	`gallery/${form}/${look === 'wide' ? '' : `${look}/`}`;
