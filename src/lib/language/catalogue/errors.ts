import type { Language } from '../prose.ts';
import type { Translation } from './translation.ts';

const zh = {
	notFoundTitle: '没有这一页',
	notFound: (path: string) => `地址 ${path} 没有对应的页面。`,
	notFoundFigure: '数字的地址由编号小写而成，编号见数据表的 id 列。',
	failedTitle: '这一页没有载入',
	failed: '页面载入时出错。请重试；若仍不行，请从总览进入。',
	chartFailed: '这张图没有画出，其余内容不受影响；数据见下表。',
	retry: '重试',
	toOverview: '去总览',
	dropped: (name: string, value: string) => `地址中的“${name}=${value}”在这一页没有对应的内容，已略过。`
} as const;

const en: Translation<typeof zh> = {
	notFoundTitle: 'There is no such page',
	notFound: (path) => `No page has the address ${path}.`,
	notFoundFigure:
		'The address of a figure is its id in lower case; ids are in the column id of the data tables.',
	failedTitle: 'This page did not load',
	failed: 'The page failed to load. Try again; if that does not help, start from the overview.',
	chartFailed: 'This chart could not be drawn; the rest is not affected. Its data is in the table below.',
	retry: 'Try again',
	toOverview: 'Go to the overview',
	dropped: (name, value) => `“${name}=${value}” in the address means nothing on this page and was left out.`
};

/** Words of pages and charts that could not be shown. */
export function errorsText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}
