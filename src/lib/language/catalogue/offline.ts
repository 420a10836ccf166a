import type { Language } from '../prose.ts';
import type { Translation } from './translation.ts';

const zh = {
	title: '离线：这一页没有存下',
	explanation: '现在没有网络，而这一页此前没有打开过。',
	held: '已存下的页面',
	nothingHeld: '还没有存下任何页面。',
	release: (release: string) => `存下的是${release}的数据`,
	retry: '重试'
} as const;

const en: Translation<typeof zh> = {
	title: 'Offline: this page is not stored',
	explanation: 'There is no network, and this page has not been opened before.',
	held: 'Stored pages',
	nothingHeld: 'No page is stored yet.',
	release: (release) => `The stored data is of ${release}`,
	retry: 'Try again'
};

/** Words of the page that stands in when there is no network. */
export function offlineText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}
