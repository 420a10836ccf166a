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
		licence: '代码按MIT许可证开放；数字与引文归发布单位。',
		download: '下载数据',
		database: 'DuckDB数据库',
		allTables: '全部数据表与说明'
	},
	print: {
		address: '网址',
		asOf: (period: string, date: string) => `最新一期为${period}，数据截至${date}。`
	},
	files: {
		title: '数据文件',
		lead: '数据表为UTF-8编码的CSV，列的含义见 datapackage.json；数据库载有同样的表和合并后的视图。',
		observations: '公布数',
		targets: '计划目标',
		target_links: '目标与指标的对应',
		documents: '文件',
		releases: '发布',
		passages: '引文',
		notices: '更正',
		calendar: '发布日程',
		breaks: '范围与分类的变动',
		regions: '地区代码',
		indicators: '指标代码',
		breakdowns: '分组代码',
		parts: '分组项代码',
		measures: '计量代码',
		bases: '口径代码',
		units: '单位代码',
		flags: '标注代码',
		fields: '领域代码',
		wordings: '目标表述代码',
		readings: '目标读法代码',
		departments: '部门代码',
		datapackage: '数据说明'
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
			'Figures marked “calc” are computed here from published figures by the formula shown and do not represent the view of the statistical authority.',
		cite: 'When quoting, name the source; the page of each figure has a citation.',
		offline: 'No request goes to another site; pages once seen can be read offline.',
		licence: 'The code is under the MIT licence; figures and quoted words belong to their issuers.',
		download: 'Download data',
		database: 'DuckDB database',
		allTables: 'all tables and their description'
	},
	print: {
		address: 'Address',
		asOf: (period, date) => `Latest period ${period}; data as of ${date}.`
	},
	files: {
		title: 'Data files',
		lead: 'The tables are CSV in UTF-8, with their columns described in datapackage.json; the database holds the same tables, and views that join them.',
		observations: 'Published figures',
		targets: 'Targets of plans',
		target_links: 'Which target belongs to which indicator',
		documents: 'Documents',
		releases: 'Releases',
		passages: 'Quotations',
		notices: 'Corrections',
		calendar: 'Release calendar',
		breaks: 'Breaks of scope or classification',
		regions: 'Codes of regions',
		indicators: 'Codes of indicators',
		breakdowns: 'Codes of breakdowns',
		parts: 'Codes of parts',
		measures: 'Codes of measures',
		bases: 'Codes of bases',
		units: 'Codes of units',
		flags: 'Codes of flags',
		fields: 'Codes of fields',
		wordings: 'Codes of the wording of targets',
		readings: 'Codes of the reading of targets',
		departments: 'Codes of departments',
		datapackage: 'Description of the data'
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
