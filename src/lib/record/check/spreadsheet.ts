// What spreadsheets do to the texts of a CSV file: each reader gives the text that was meant, or null.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (part: string | number) => String(part).padStart(2, '0');

/** Full-width digits, letters, points, commas and signs as ASCII; null where there is none. */
export function narrow(text: string): string | null {
	const plain = text.replace(/[\uFF01-\uFF5E\u3000]/g, (wide) => wide.normalize('NFKC'));
	return plain === text ? null : plain;
}

/** The day that a spreadsheet's serial number stands for (45505 is 2024-08-01), for days from 1990 to 2079. */
export function dayOfSerial(text: string): string | null {
	const serial = Number(text);
	if (!/^\d{5}$/.test(text) || serial < 32874 || serial > 65500) return null;
	// Day 0 of the 1900 system, its false 29 February 1900 included.
	return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** The day meant by 2024/9/30, 2024-9-30, 2024年9月30日 or a serial number; null for anything else. */
export function dayMeant(text: string): string | null {
	const parts = /^(\d{4})[/.\-年](\d{1,2})[/.\-月](\d{1,2})日?$/.exec(text);
	if (!parts) return dayOfSerial(text);
	const [, year = '', month = '', day = ''] = parts;
	return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1
		? `${year}-${two(month)}-${two(day)}`
		: null;
}

/** A month read from a spreadsheet's date; `certain` is false where another reading is possible. */
export interface MonthMeant {
	readonly period: string;
	readonly certain: boolean;
}

const named = /^(?:(\d{2}|\d{4})-([A-Za-z]{3})|([A-Za-z]{3})-(\d{2}|\d{4}))$/;

/** The month meant by Aug-24, 2024/8/1, 2024/8, 2024-8, 2024年8月, 45505, 8/1/2024; null for anything else. */
export function monthMeant(text: string): MonthMeant | null {
	const day = dayMeant(text);
	if (day) return { period: day.slice(0, 7), certain: day.endsWith('-01') };
	const plain = /^(\d{4})(?:[/-]|年)(\d{1,2})月?$/.exec(text);
	if (plain && Number(plain[2]) >= 1 && Number(plain[2]) <= 12) {
		return { period: `${plain[1]}-${two(plain[2] ?? '')}`, certain: true };
	}
	const words = named.exec(text);
	const month = months.indexOf((words?.[2] ?? words?.[3] ?? '').toLowerCase()) + 1;
	if (words && month > 0) {
		const year = words[1] ?? words[4] ?? '';
		// Aug-24 is also 24 August, and 24-Aug more often than not.
		return { period: `${year.length === 2 ? `20${year}` : year}-${two(month)}`, certain: year.length === 4 };
	}
	const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
	if (american && Number(american[1]) <= 12)
		return { period: `${american[3]}-${two(american[1] ?? '')}`, certain: false };
	return null;
}

/** Why a text is no number, in the words of what a spreadsheet or a clerk does. */
export function numberTrouble(text: string): string {
	if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return 'has thousands separators';
	if (/^-?\d+(\.\d+)?\s*[%％]$/.test(text)) return 'has the unit in it';
	if (/^[−–—]\d/.test(text)) return 'has a printed minus, not a hyphen';
	if (/^\+\d/.test(text)) return 'has a plus sign';
	if (/^-?\d+(\.\d+)?[eE][+-]?\d+$/.test(text)) return 'was turned into scientific notation by a spreadsheet';
	if (/^#|^=/.test(text)) return "is a spreadsheet's formula or error";
	if (monthMeant(text) || dayMeant(text)) return 'was turned into a date by a spreadsheet';
	return 'is no number';
}
