import { describe, expect, it } from 'vitest';
import { cited, table } from '../../../tests/language/record.ts';
import { citationOf, citationOfDerivation, publishedText, type Citation } from './citation.ts';

const plain = (citation: Citation) => citation.map(({ text }) => text).join('');

const citations = (id: string) => {
	const { document, release } = cited(id);
	return (['zh', 'en'] as const).map((language) => plain(citationOf(document, release, language)));
};

describe('the citation of a source', () => {
	it.each([
		[
			'xixia-iva-2024-08',
			'银川市西夏区人民政府. 1-8月西夏区规上工业运行情况[Z]//银川市西夏区人民政府. 银川市西夏区人民政府公报2024年第3期. 公布日期原文未注明，不早于2024年9月30日.',
			'银川市西夏区人民政府. 1-8月西夏区规上工业运行情况 [Industry above designated size in Xixia District, January–August]. In: 银川市西夏区人民政府公报2024年第3期. Date of publication not stated in the source, not before 30 Sep 2024.'
		],
		[
			'nxrb-2024-07-23',
			'宁夏日报. 上半年宁夏规上工业增加值同比增长12.8%[EB/OL]. 2024年7月23日. https://szb.nxrb.cn/nxrb/pc/con/202407/23/content_127973.html.',
			null
		],
		[
			'nbs-note-fai-2023-10',
			'国家统计局. 罗毅飞解读2023年1—10月份投资数据[N]. 2023年11月公布. 据转载.',
			null
		],
		[
			'nbs-press-2023-06-15',
			'发布机构原文未注明. 国家统计局发布5月国民经济成绩单[N]. 2023年6月15日. 据转载.',
			null
		]
	])('%s', (id, zh, en) => {
		expect(citations(id)[0]).toBe(zh);
		if (en !== null) expect(citations(id)[1]).toBe(en);
	});

	it('of a plan has its number and date', () => {
		const [row] = table('documents.csv').filter(({ id }) => id === 'zb-47');
		const document = { ...cited('').document, kind: 'plan', issuer: 'X', title: 'Y' };
		const plan = { ...document, number: row?.['number'] ?? '', dated: row?.['dated'] ?? '' };
		expect(plain(citationOf(plan, null, 'zh'))).toBe('X. Y[Z]. 银西政办发〔2024〕47号. 2024年8月6日.');
	});

	it('never gives the address of a repost, nor a date that is not known', () => {
		for (const { id = '', precision, published_on: date = '' } of table('releases.csv')) {
			const { document } = cited(id);
			for (const text of citations(id)) {
				if (document.via === 'repost') expect(text, id).not.toMatch(/https?:/);
				if (document.url !== '') expect(text, id).toContain(document.url);
				if (precision === 'unknown' && document.dated === '') expect(text, id).toMatch(/未注明|not stated/);
				if (precision === 'month') expect(text, id).toContain(date.slice(0, 4));
			}
		}
	});

	it('marks every foreign word with its language', () => {
		for (const { id = '' } of table('releases.csv')) {
			const { document, release } = cited(id);
			const own = citationOf(document, release, 'en').filter(({ lang }) => lang === 'en');
			if (document.lang === 'en') continue;
			expect(own.map(({ text }) => text).join(''), id).not.toMatch(/\p{Script=Han}/u);
		}
	});
});

describe('a date of publication', () => {
	it.each([
		['2024-08-15', 'day', '2024年8月15日公布', 'published on 15 Aug 2024'],
		['2023-11', 'month', '2023年11月公布', 'published in Nov 2023'],
		[
			'2024-09-30',
			'not_before',
			'公布日期原文未注明，不早于2024年9月30日',
			'date of publication not stated in the source, not before 30 Sep 2024'
		],
		['', 'unknown', '公布日期原文未注明', 'date of publication not stated in the source']
	])('%s, %s', (published_on, precision, zh, en) => {
		const release = { title_zh: '', title_en: '', published_on, precision };
		expect([publishedText(release, 'zh'), publishedText(release, 'en')]).toEqual([zh, en]);
	});
});

describe('the citation of a computed figure', () => {
	const [article, press] = [cited('xixia-iva-2024-08'), cited('nxrb-2024-07-23')];
	const of = (language: 'zh' | 'en', sources = [article, press]) =>
		citationOfDerivation({ statement: 'S', id: 'gap-s002-r0554', sources }, language);

	it('says that this site computed it, and from which documents', () => {
		expect(plain(of('zh'))).toBe(
			'统鉴 Tongjian. S: 计算数[DB]. 编号GAP-S002-R0554. 由本站据银川市西夏区人民政府《1-8月西夏区规上工业运行情况》（公布日期原文未注明，不早于2024年9月30日）、宁夏日报《上半年宁夏规上工业增加值同比增长12.8%》（2024年7月23日）计算，非统计部门公布.'
		);
		expect(plain(of('en', [article]))).toBe(
			'Tongjian 统鉴. “S” [computed figure GAP-S002-R0554]. Computed by this site, not published by a statistical authority, from: 银川市西夏区人民政府. 1-8月西夏区规上工业运行情况 [Industry above designated size in Xixia District, January–August], date of publication not stated in the source, not before 30 Sep 2024.'
		);
	});

	it('marks every foreign word with its language', () => {
		const own = of('en').filter(({ lang }) => lang === 'en');
		expect(own.map(({ text }) => text).join('')).not.toMatch(/\p{Script=Han}/u);
	});
});
