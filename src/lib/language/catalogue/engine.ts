import type { Language } from '../prose.ts';
import type { Translation } from './translation.ts';

const megabytes = (bytes: number) => `${(Math.round(bytes / 100_000) / 10).toFixed(1)} MB`;

const zh = {
	starting: '正在启动查询引擎',
	progress: (loaded: number, total: number) =>
		`正在启动查询引擎：已载入 ${megabytes(loaded)}，共 ${megabytes(total)}`,
	preparing: '查询引擎已载入，正在打开数据库',
	updating: '正在更新',
	ready: '查询引擎已就绪',
	cancel: '取消',
	cancelled: '已取消，图表保持原样。',
	retry: '重试',
	size: (bytes: number) => `首次使用需载入 ${megabytes(bytes)}`,
	offline: '现在没有网络，查询引擎也未曾载入：图表保持预先生成的样子。',
	stale: (shown: string) => `未更新：图中仍是${shown}`,
	downloadInstead: '下载数据',
	details: '详细信息'
} as const;

const en: Translation<typeof zh> = {
	starting: 'Starting the query engine',
	progress: (loaded, total) =>
		`Starting the query engine: ${megabytes(loaded)} of ${megabytes(total)} loaded`,
	preparing: 'Query engine loaded, opening the database',
	updating: 'Updating',
	ready: 'Query engine ready',
	cancel: 'Cancel',
	cancelled: 'Cancelled; the charts stay as they were.',
	retry: 'Try again',
	size: (bytes) => `The first use loads ${megabytes(bytes)}`,
	offline:
		'There is no network and the query engine was never loaded: the charts stay as they were prepared.',
	stale: (release) => `Not updated: still showing ${release}`,
	downloadInstead: 'Download data',
	details: 'Details'
};

/** What the query engine is doing, and what to do when it does not. */
export function engineText(language: Language): Translation<typeof zh> {
	return language === 'zh' ? zh : en;
}

const failures = {
	sql: {
		zh: '这次查询没有成功：图表保持原样。请重试。',
		en: 'This query did not succeed: the charts stay as they were. Try again.'
	},
	rows: {
		zh: '查询的结果与预期的格式不符，没有采用：图表保持原样。',
		en: 'The result of the query was not in the expected form and is not used: the charts stay as they were.'
	},
	download: {
		zh: '查询引擎或数据库取不到：图表保持原样。请重试，或下载数据。',
		en: 'The query engine or the database cannot be fetched: the charts stay as they were. Try again, or download the data.'
	},
	policy: {
		zh: '浏览器的安全设置不允许运行查询引擎：图表保持原样。可下载数据。',
		en: 'The security settings of the browser do not let the query engine run: the charts stay as they were. The data can be downloaded.'
	},
	stalled: {
		zh: '查询引擎没有响应：图表保持原样。请重试，或下载数据。',
		en: 'The query engine does not answer: the charts stay as they were. Try again, or download the data.'
	},
	damaged: {
		zh: '数据库文件不完整：图表保持原样。请重试，或下载数据。',
		en: 'The database file is incomplete: the charts stay as they were. Try again, or download the data.'
	},
	untrue: {
		zh: '查询引擎返回的校验值不对，为免误导不再查询：图表保持原样。可下载数据。',
		en: 'The query engine returned wrong check values and is not used, so as not to mislead: the charts stay as they were. The data can be downloaded.'
	},
	crashed: {
		zh: '查询引擎中断，重新启动后仍未成功：图表保持原样。请重试，或下载数据。',
		en: 'The query engine stopped and did not recover after a restart: the charts stay as they were. Try again, or download the data.'
	}
} as const;

/** Why a live query failed, what still works and what to do. */
export function failureText(failure: keyof typeof failures, language: Language): string {
	return failures[failure][language];
}
