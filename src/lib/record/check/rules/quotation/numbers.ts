import { readNumeral, type Numerals } from '../../../../statistics/printed-number.ts';

/** Numerals of the documents; the record may not import `language`, where a test holds its own to these. */
const chinese: Numerals = { digits: '零一二三四五六七八九', ten: '十', variants: { 〇: 0, 两: 2, 兩: 2 } };

/** The number that Chinese numerals up to 99 stand for (十四 → 14); null for anything else. */
export function chineseNumber(text: string): number | null {
	return readNumeral(text, chinese);
}
