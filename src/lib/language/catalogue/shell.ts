import type { Language } from '../prose.ts';
import type { Translation } from './translation.ts';

const zh = {
	siteName: '统鉴',
	tagline: (home: string) => `${home}月度经济统计`,
	pageTitle: (title: string) => `${title} · 统鉴`,
	description: (home: string) =>
		`${home}月度经济统计：公布数逐一注明出处，计算数逐一列出公式，图表可在浏览器内查询。`,
	skipToContent: '跳到正文',
	navigation: '主导航',
	overview: '总览',
	methods: '口径与方法',
	data: '数据下载',
	otherLanguage: 'English',
	otherLanguageHint: '本页的英文版',
	home: '回到总览',
	display: {
		title: '显示',
		scheme: '颜色方案',
		schemeAuto: '随系统',
		schemeLight: '浅色',
		schemeDark: '深色',
		direction: '升降颜色',
		redRises: '红升绿降',
		greenRises: '绿升红降',
		orangeRises: '橙升蓝降',
		directionNote: '颜色之外，升降总另有正负号、▲▼或零轴两侧的位置。',
		textSize: '字号',
		textSmall: '小',
		textNormal: '标准',
		textLarge: '大',
		kept: '只保存在这台设备上。',
		close: '关闭'
	},
	footer: {
		published: '数字以统计部门公布为准。',
		derived: '带“计”的数由本站按所列公式由公布数算出，不代表统计部门意见。',
		cite: '引用请注明来源，每个数字的页面备有引文。',
		offline: '不向其他网站发出请求；看过的页面可离线查看。',
		version: (version: string) => `版本 ${version}`,
		asOf: (date: string) => `数据截至${date}`,
		download: '下载数据',
		database: 'DuckDB数据库',
		tables: 'CSV数据表',
		source: '数据说明'
	},
	update: {
		available: '新数据已发布。',
		reload: '刷新'
	}
} as const;

const en: Translation<typeof zh> = {
	siteName: 'Tongjian',
	tagline: (home) => `Monthly economic statistics of ${home}`,
	pageTitle: (title) => `${title} · Tongjian`,
	description: (home) =>
		`Monthly economic statistics of ${home}: every published figure with its source, every computed figure with its formula, charts that can be queried in the browser.`,
	skipToContent: 'Skip to content',
	navigation: 'Main navigation',
	overview: 'Overview',
	methods: 'Definitions and methods',
	data: 'Data',
	otherLanguage: 'Chinese',
	otherLanguageHint: 'This page in Chinese',
	home: 'Back to the overview',
	display: {
		title: 'Display',
		scheme: 'Colour scheme',
		schemeAuto: 'As the system',
		schemeLight: 'Light',
		schemeDark: 'Dark',
		direction: 'Colours of rise and fall',
		redRises: 'Red rises, green falls',
		greenRises: 'Green rises, red falls',
		orangeRises: 'Orange rises, blue falls',
		directionNote: 'Beside colour, a rise or fall always has a sign, ▲▼ or its side of zero.',
		textSize: 'Text size',
		textSmall: 'Small',
		textNormal: 'Normal',
		textLarge: 'Large',
		kept: 'Kept on this device only.',
		close: 'Close'
	},
	footer: {
		published: 'The statistical authority’s publication prevails.',
		derived:
			'Figures marked “calc.” are computed here from published figures by the formula shown and do not represent the view of the statistical authority.',
		cite: 'When quoting, name the source; the page of each figure has a citation.',
		offline: 'No request goes to another site; pages once seen can be read offline.',
		version: (version) => `Version ${version}`,
		asOf: (date) => `Data as of ${date}`,
		download: 'Download data',
		database: 'DuckDB database',
		tables: 'CSV tables',
		source: 'About the data'
	},
	update: {
		available: 'New data has been released.',
		reload: 'Reload'
	}
};

/** Words of masthead, footer and display settings. */
export function shellText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}
