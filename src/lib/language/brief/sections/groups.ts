import type { Observation } from '../../../statistics/observation.ts';
import { chineseNumeral } from '../../chinese-numeral.ts';
import { bound, shown, signOf } from '../../numbers.ts';
import { join, prose, type Language, type Prose } from '../../prose.ts';
import { bareCount, partsText, pointsText, rateText, unsignedBound, type NameOf } from './clauses.ts';
import type { GroupFacts, PartFacts } from '../facts.ts';
import { plainName } from '../names.ts';

/** What the members of a group are called where they are counted. */
export interface Members {
	readonly zh: string;
	readonly en: string;
}

const numerals = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** One way in which members of a group went: how many, which part of all. */
interface Way {
	readonly count: Observation | null;
	readonly share: Observation | null;
	readonly zh: string;
	readonly face: string;
	readonly en: string;
}

/** How many of a group rose or fell: 21个行业大类中9个增长，增长面42.9%; 9 of 21 divisions rose (42.9%). */
export function countsText(group: GroupFacts, members: Members, language: Language): Prose {
	const ways: readonly Way[] = [
		{ count: group.rising, share: group.shareRising, zh: '增长', face: '增长面', en: 'rose' },
		{ count: group.falling, share: group.shareFalling, zh: '下降', face: '下降面', en: 'fell' }
	].filter(({ count, share }) => count !== null || share !== null);
	if (ways.length === 0) return [];
	return language === 'zh'
		? countsInChinese(ways, group.all, members)
		: countsInEnglish(ways, group.all, members);
}

function countsInChinese(ways: readonly Way[], all: Observation | null, members: Members): Prose {
	const first = ways.find(({ count }) => count !== null);
	const clauses = ways.flatMap((way) => {
		const { count, share, zh, face } = way;
		const noun = all === null && way === first ? members.zh : '';
		const none = count?.figure.value === 0;
		return [
			count && none ? prose`${bound(count.figure, '没有')}${noun}${zh}` : [],
			count && !none ? prose`${unsignedBound(count.figure, 'zh')}${noun}${zh}` : [],
			share ? prose`${face}${unsignedBound(share.figure, 'zh')}` : []
		];
	});
	const told = join(clauses, '，');
	if (first === undefined) return prose`${members.zh}${told}`;
	return all ? prose`${unsignedBound(all.figure, 'zh')}${members.zh}中${told}` : told;
}

function countsInEnglish(ways: readonly Way[], all: Observation | null, members: Members): Prose {
	const first = ways.find(({ count }) => count !== null);
	const clauses = ways.map((way) => {
		const part = way.share && unsignedBound(way.share.figure, 'en');
		if (way.count === null) return prose`${part ?? ''} of ${members.en} ${way.en}`;
		const { value } = way.count.figure;
		const number = value === 0 ? bound(way.count.figure, 'none') : bareCount(way.count.figure);
		const noun = value === 1 ? members.en.replace(/s$/, '') : members.en;
		const whole =
			way !== first
				? ''
				: all
					? prose` of ${bareCount(all.figure)} ${members.en}`
					: value === 0
						? ` of the ${members.en}`
						: ` ${noun}`;
		return prose`${number}${whole} ${way.en}${part ? prose` (${part})` : ''}`;
	});
	return join(clauses, ' and ');
}

/** 一升两降, as the sectors are told; the parts that neither rose nor fell are not counted. */
export function upAndDownText(group: GroupFacts, subject: Members, language: Language): Prose {
	const told = (
		[
			[group.rising, '升', 'rose'],
			[group.falling, '降', 'fell']
		] as const
	).flatMap(([row, zh, en]) => (row !== null && row.figure.value > 0 ? [{ row, zh, en }] : []));
	if (told.length === 0) return [];
	if (language === 'zh')
		return prose`${subject.zh}${join(told.map(({ row, zh }) => bound(row.figure, `${counting(row.figure.value)}${zh}`)))}`;
	const clauses = told.map(({ row, en }, index) =>
		index === 0
			? prose`${bound(row.figure, spelled(row))} of ${subject.en} ${en}`
			: prose`${bound(row.figure, spelled(row))} ${en}`
	);
	return join(clauses, ' and ');
}

/** Before 升 and 降 two is 两. */
const counting = (value: number): string => (value === 2 ? '两' : chineseNumeral(value));

const spelled = ({ figure }: Observation): string => numerals[figure.value] ?? shown(figure);

/** The parts of a group, the named set that they are before them: 累计增加值前五的行业中，…; of the five …, … */
export function groupPartsText(group: GroupFacts, nameOf: NameOf, language: Language): Prose {
	const told = partsText(group.parts, nameOf, language);
	if (told.length === 0 || group.set === null) return told;
	const { figure, part } = group.set;
	if (language === 'zh') return prose`${bound(figure, part.zh)}中，${told}`;
	const [count = '', ...rest] = part.en.split(' ');
	return prose`of the ${bound(figure, count.toLowerCase())} ${rest.join(' ')}, ${told}`;
}

/**
 * Members of which the direction alone was printed. Beside the one count that they are part of: 其中有A，B; among them A; B.
 * Elsewhere by what they did: 增长的有A；下降的有B.
 */
export function namedText(group: GroupFacts, language: Language): Prose {
	const isCounted = group.rising !== null && group.falling === null && group.rising.figure.value > 0;
	const clauses = ([1, -1] as const).flatMap((sign) => {
		const named = group.named.filter(({ figure }) => signOf(figure) === sign);
		if (named.length === 0) return [];
		const names = named.map(({ part, figure }) => bound(figure, plainName(part, language)));
		const among = sign > 0 && isCounted;
		if (language === 'zh')
			return [prose`${among ? '其中有' : sign > 0 ? '增长的有' : '下降的有'}${join(names, '，')}`];
		return [prose`${among ? 'among them' : sign > 0 ? 'rising:' : 'falling:'} ${join(names, '; ')}`];
	});
	return join(clauses, language === 'zh' ? '；' : '; ');
}

/** A part with growth, share and points: 第二产业增长9.4%，占比77.9%，拉动增长6.74个百分点. */
export function fullPartText({ growth, share, points }: PartFacts, name: string, language: Language): Prose {
	const part = share && unsignedBound(share.figure, language);
	if (language === 'zh') {
		const pulled = points ? pointsText(points, 'zh') : [];
		return join(
			[prose`${name}${rateText(growth.figure, 'zh')}`, part ? prose`占比${part}` : [], pulled],
			'，'
		);
	}
	return join(
		[
			prose`${name} ${rateText(growth.figure, 'en')}`,
			part ? prose`with a share of ${part}` : [],
			points ? pointsText(points, 'en') : []
		],
		', '
	);
}
