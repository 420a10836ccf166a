/** One alteration of the record: a text that stands once in a file, what it becomes, and all that the check answers. */
export type Case = readonly [
	name: string,
	file: string,
	before: string,
	after: string,
	answers: readonly string[]
];

const iva = 'observations/industrial-value-added/2024-08.csv';
const fai = 'observations/fixed-asset-investment/2024-08.csv';
const srv = 'observations/services-revenue/2024-08.csv';
const y2024 = 'observations/reference/2024.csv';

/** The cases that --fix mends, by name. */
export const certain: ReadonlySet<string> = new Set([
	'2024-08 as Aug-24',
	'2024-08 as 2024/8/1',
	'2024-08 as 45505',
	'a due date as a date',
	'06 as 6',
	'000000 as 0',
	'-2.0 as -2',
	'full-width digits in a number',
	'full-width digits in a code'
]);

/** What spreadsheets do to a file. */
export const spreadsheetCases: readonly Case[] = [
	[
		'2024-08 as Aug-24',
		iva,
		'IVA,T,2024-08,Y,growth',
		'IVA,T,Aug-24,Y,growth',
		[
			`observations/industrial-value-added/2024-08.csv:3:14  period "Aug-24" is a spreadsheet's date, where 2024-08 is meant. Type 2024-08, or run npm run data:check -- --fix.`
		]
	],
	[
		'2024-08 as 2024/8/1',
		iva,
		'IVA,T,2024-08,Y,growth',
		'IVA,T,2024/8/1,Y,growth',
		[
			`observations/industrial-value-added/2024-08.csv:3:14  period "2024/8/1" is a spreadsheet's date, where 2024-08 is meant. Type 2024-08, or run npm run data:check -- --fix.`
		]
	],
	[
		'2024-08 as 45505',
		iva,
		'IVA,T,2024-08,Y,growth',
		'IVA,T,45505,Y,growth',
		[
			`observations/industrial-value-added/2024-08.csv:3:14  period "45505" is a spreadsheet's date, where 2024-08 is meant. Type 2024-08, or run npm run data:check -- --fix.`
		]
	],
	[
		'2024-08 as 8/1/2024',
		'releases.csv',
		'xixia-iva-2024-08,gz-2024-3,2024-08',
		'xixia-iva-2024-08,gz-2024-3,8/1/2024',
		[
			`releases.csv:2:29  period "8/1/2024" is a spreadsheet's date, where 2024-08 is meant. Type 2024-08 if that month is meant.`
		]
	],
	[
		'a due date as a date',
		'targets.csv',
		'2025-05-31',
		'2025/5/31',
		[
			`targets.csv:117:144  due_end "2025/5/31" is a spreadsheet's date. Type 2025-05-31, or run npm run data:check -- --fix.`
		]
	],
	[
		'06 as 6',
		'codes/parts.csv',
		'SEC.B,06,',
		'SEC.B,6,',
		[
			'codes/parts.csv:30:54  gbt "6" lost the zero of 06, as spreadsheets do to codes. Type 06, or run npm run data:check -- --fix.'
		]
	],
	[
		'000000 as 0',
		y2024,
		'000000,IVA,T,2024-03,M,',
		'0,IVA,T,2024-03,M,',
		[
			'observations/reference/2024.csv:221:1  region "0" lost the zeros at its head, as spreadsheets do to codes. Type 000000, or run npm run data:check -- --fix.'
		]
	],
	[
		'-2.0 as -2',
		srv,
		',-2.0,1,',
		',-2,1,',
		[
			'observations/services-revenue/2024-08.csv:13:47  value -2 has 0 decimals where decimals says 1. The quotation prints -2.0, which a spreadsheet made -2: type it, or run npm run data:check -- --fix.'
		]
	],
	[
		'full-width digits in a number',
		iva,
		',-25.5,1,',
		',-２５．５,1,',
		[
			'observations/industrial-value-added/2024-08.csv:13:38  value "-２５．５" has full-width digits or signs. Type "-25.5", or run npm run data:check -- --fix.'
		]
	],
	[
		'full-width digits in a code',
		iva,
		'640105,IVA,DIV.25',
		'６４０１０５,IVA,DIV.25',
		[
			'observations/industrial-value-added/2024-08.csv:13:1  region "６４０１０５" has full-width digits or signs. Type "640105", or run npm run data:check -- --fix.'
		]
	],
	[
		'thousands separators',
		'targets.csv',
		',1500,,0,person',
		',"1,500",,0,person',
		[
			'targets.csv:67:118  value "1,500" has thousands separators. Type digits with a decimal point and a hyphen for minus: -10.1.'
		]
	],
	[
		'the unit in the number',
		iva,
		',-25.5,1,',
		',-25.5%,1,',
		[
			'observations/industrial-value-added/2024-08.csv:13:38  value "-25.5%" has the unit in it. Type digits with a decimal point and a hyphen for minus: -10.1.'
		]
	],
	[
		'a printed minus',
		iva,
		',-25.5,1,',
		',−25.5,1,',
		[
			'observations/industrial-value-added/2024-08.csv:13:38  value "−25.5" has a printed minus, not a hyphen. Type digits with a decimal point and a hyphen for minus: -10.1.'
		]
	],
	[
		'scientific notation',
		'targets.csv',
		',1500,,0,person',
		',1.5E+03,,0,person',
		[
			'targets.csv:67:118  value "1.5E+03" was turned into scientific notation by a spreadsheet. Type digits with a decimal point and a hyphen for minus: -10.1.'
		]
	],
	[
		'an empty row',
		iva,
		'S027,Gross output at current prices; value added of the same division is S013.\n',
		'S027,\n,,,,,,,,,,,,,,,,,\n',
		[
			'observations/industrial-value-added/2024-08.csv:29:1  an empty row, as spreadsheets add them at the end. Delete the line.'
		]
	],
	[
		'empty cells at the end of a row',
		iva,
		'xixia-iva-2024-08.02,,,S002,\n',
		'xixia-iva-2024-08.02,,,S002,,,\n',
		[
			'observations/industrial-value-added/2024-08.csv:3:91  empty cells at the end of the row, as spreadsheets add them. Delete the commas at the end.'
		]
	],
	[
		'empty columns in the header',
		'target_links.csv',
		'target,relation\n',
		'target,relation,,\n',
		[
			'target_links.csv:1:32  empty columns at the end, as spreadsheets add them. Delete the commas at the end of every line.'
		]
	]
];

/** One alteration for each rule. */
export const ruleCases: readonly Case[] = [
	[
		'a correction of no row',
		'notices.csv',
		'reason_zh,reason_en\n',
		'reason_zh,reason_en\nn1,2024-11-01,640105,IVA,SEC.A,2024-08,Y,growth,,,xixia-iva-2024-08,-10.3,1,-10.1,1,更正,Corrected\n',
		[
			'notices.csv:2:1  notice n1 names no row of observations. Repeat its region, indicator, part, period, basis, measure, compares, against, release from the row that was corrected.'
		]
	],
	[
		'a correction that was not made',
		'notices.csv',
		'reason_zh,reason_en\n',
		'reason_zh,reason_en\nn1,2024-11-01,640105,IVA,T,2024-08,Y,growth,,,xixia-iva-2024-08,-10.3,1,-10.2,1,更正,Corrected\n',
		[
			'notices.csv:2:73  new_value -10.2, where S002 says -10.1. Type the corrected number in observations/industrial-value-added/2024-08.csv:3, or correct the notice.'
		]
	],
	[
		'a correction that was made',
		'notices.csv',
		'reason_zh,reason_en\n',
		'reason_zh,reason_en\nn1,2024-11-01,640105,IVA,T,2024-08,Y,growth,,,xixia-iva-2024-08,-10.3,1,-10.1,1,更正,Corrected\n',
		[]
	],
	[
		'an unknown flag',
		iva,
		',,,S012,',
		',X,,S012,',
		[
			'observations/industrial-value-added/2024-08.csv:13:88  flag "X" is unknown. Did you mean "A"? The codes are in codes/flags.csv.'
		]
	],
	[
		'an unknown reading',
		iva,
		',,,S012,',
		',,words,S012,',
		[
			'observations/industrial-value-added/2024-08.csv:13:89  reading "words" is unknown. Take a code of codes/readings.csv, or add it there.'
		]
	],
	[
		'a wrong header',
		'target_links.csv',
		'part,target,relation',
		'part,goal,relation',
		[
			'target_links.csv:1:16  the header has "goal" here. The first line must be indicator,part,target,relation.'
		]
	],
	[
		'a cell too few',
		'target_links.csv',
		'FAI,T,T141,related',
		'FAI,T141,related',
		[
			'target_links.csv:2:1  3 cells in a table of 4 columns. Count the commas: a text with a comma stands in "quotes".'
		]
	],
	[
		'an unclosed quotation mark',
		'passages.csv',
		',第一产业投资2425亿元,',
		',"第一产业投资2425亿元,',
		[
			'passages.csv:23:1  5 cells in a table of 4 columns. Count the commas: a text with a comma stands in "quotes".',
			'passages.csv:23:36  a quotation mark that is not closed, or not doubled. Write "…" around the cell and "" for " in it.',
			'passages.csv:29:50  a quotation mark that is not closed, or not doubled. Write "…" around the cell and "" for " in it.'
		]
	],
	[
		'no line feed at the end',
		'target_links.csv',
		'SRV_REV,T,T055,related\n',
		'SRV_REV,T,T055,related',
		[
			'target_links.csv:25:16  the file does not end with a line feed. Add an empty line at the end of the file.'
		]
	],
	[
		'a blank at the end of a cell',
		iva,
		'DIV.25,2024-08',
		'DIV.25 ,2024-08',
		['observations/industrial-value-added/2024-08.csv:13:12  a blank at an end of the cell. Delete it.']
	],
	[
		'still empty',
		iva,
		',-25.5,1,',
		',,,',
		[
			'observations/industrial-value-added/2024-08.csv:13:38  value and decimals are still empty. Type the number as printed, or delete the row if it was not published.'
		]
	],
	[
		'decimals still empty',
		iva,
		',-25.5,1,',
		',-25.5,,',
		[
			'observations/industrial-value-added/2024-08.csv:13:44  decimals is still empty. Type how many decimals were printed: 9 → 0, −2.0 → 1.'
		]
	],
	[
		'a passage still empty',
		'passages.csv',
		',第一产业投资2425亿元,',
		',,',
		['passages.csv:23:36  text is still empty. Paste the printed words, or delete the passage with its rows.']
	],
	[
		'an unknown word',
		'documents.csv',
		',original,zh\ndb-51',
		',orignal,zh\ndb-51',
		[
			'documents.csv:2:62  via "orignal" is unknown. Did you mean "original"? It is one of original, archive, press, repost.'
		]
	],
	[
		'an id of another form',
		iva,
		',S012,',
		',S12,',
		[
			'observations/industrial-value-added/2024-08.csv:13:90  id "S12" has not the form of its column. Permanent and never reused: S001 a statement of the gazette, R0001 a reference row; new rows get indicator, period and number (iva-2024-09-01). Its page is /figures/<id in lower case>/.'
		]
	],
	[
		'a key twice',
		iva,
		'IVA,DIV.25,2024-08',
		'IVA,DIV.39,2024-08',
		[
			'observations/industrial-value-added/2024-08.csv:14:1  the key 640105 · IVA · DIV.39 · 2024-08 · Y · growth ·  ·  · xixia-iva-2024-08 stands already in observations/industrial-value-added/2024-08.csv:13. Delete one of the two rows, or correct its key.'
		]
	],
	[
		'an id twice',
		iva,
		',S012,',
		',S013,',
		[
			'observations/industrial-value-added/2024-08.csv:14:88  id "S013" stands already in observations/industrial-value-added/2024-08.csv:13. Give the newer row an id never used before.'
		]
	],
	[
		'an unknown part',
		iva,
		'OWN.state',
		'OWN.stat',
		[
			'observations/industrial-value-added/2024-08.csv:6:12  part "OWN.stat" is unknown. Did you mean "OWN.state"? The codes are in codes/parts.csv.'
		]
	],
	[
		'an unknown department',
		'targets.csv',
		'zhongguancun,finance',
		'zhongguancun,finanse',
		[
			'targets.csv:12:183  others "finanse" is unknown. Did you mean "finance"? The codes are in codes/departments.csv.'
		]
	],
	[
		'a single January of industry',
		y2024,
		'000000,IVA,T,2024-03,M,',
		'000000,IVA,T,2024-01,M,',
		[
			'observations/reference/2024.csv:221:14  IVA has no single month 2024-01. It has the months 3 4 5 6 7 8 9 10 11 12 on basis M (codes/indicators.csv); correct period or basis.'
		]
	],
	[
		'a January in a list of months',
		'codes/indicators.csv',
		'projects-5m,1,,2 3',
		'projects-5m,1,,1 2 3',
		[
			'codes/indicators.csv:4:160  months_Y "1 2 3 4 5 6 7 8 9 10 11 12" has not the form of its column. Months that have a year-to-date figure, from 2 to 12: there is no January.'
		]
	],
	[
		'a month on a quarter',
		srv,
		'2024-Q3,Q,share,,T,31',
		'2024-08,Q,share,,T,31',
		[
			'observations/services-revenue/2024-08.csv:19:45  period "2024-08" does not fit basis Q. With basis Q a period looks like 2024-Q3.'
		]
	],
	[
		'a period after its release',
		y2024,
		'DIV.53,2024-10,Y',
		'DIV.53,2024-12,Y',
		[
			'observations/reference/2024.csv:22:19  period 2024-12 is later than its release, published 2024-11. Correct the period, or the release.'
		]
	],
	[
		'another year than the file',
		y2024,
		'DIV.53,2024-10,Y',
		'DIV.53,2023-10,Y',
		['observations/reference/2024.csv:22:19  period 2023-10 in the file of 2024. Move the row to 2023.csv.']
	],
	[
		'the release of another month',
		iva,
		'growth,,,-25.5,1,%,,xixia-iva-2024-08,',
		'growth,,,-25.5,1,%,,nbs-fai-2023-03,',
		[
			'observations/industrial-value-added/2024-08.csv:13:49  release nbs-fai-2023-03 is of 2023-03, the file of 2024-08. Take the release of 2024-08, or move the row.'
		]
	],
	[
		'another region in a monthly table',
		iva,
		'640105,IVA,DIV.25',
		'640100,IVA,DIV.25',
		[
			'observations/industrial-value-added/2024-08.csv:13:1  region 640100 in a table of 640105. Other regions belong in observations/reference.'
		]
	],
	[
		'the indicator of another table',
		iva,
		'640105,IVA,DIV.25',
		'640105,FAI,DIV.25',
		[
			'observations/industrial-value-added/2024-08.csv:13:8  FAI does not belong in industrial-value-added. Move the row to observations/fixed-asset-investment.'
		]
	],
	[
		'a unit that does not fit',
		fai,
		',6.8,1,pp',
		',6.8,1,%',
		[
			'observations/fixed-asset-investment/2024-08.csv:23:59  unit "%" does not fit the measure contribution. It is one of pp (codes/measures.csv).'
		]
	],
	[
		'compares missing',
		fai,
		'gap,growth,640000,-1.8',
		'gap,,640000,-1.8',
		[
			'observations/fixed-asset-investment/2024-08.csv:3:28  compares is empty for a gap. Name the measure compared: growth, share or level.'
		]
	],
	[
		'compares where none is needed',
		iva,
		'Y,growth,,,-25.5',
		'Y,growth,level,,-25.5',
		[
			'observations/industrial-value-added/2024-08.csv:13:36  compares "level" with the measure growth. Empty it.'
		]
	],
	[
		'against missing',
		fai,
		'share,,T,77.9,1,%,,xixia-fai-2024-08,xixia-fai-2024-08.02',
		'share,,,77.9,1,%,,xixia-fai-2024-08,xixia-fai-2024-08.02',
		[
			'observations/fixed-asset-investment/2024-08.csv:12:38  against is empty for a share. Name the whole, the region or the earlier figure it is against.'
		]
	],
	[
		'against unknown',
		iva,
		'change,share,prev',
		'change,share,pre',
		[
			'observations/industrial-value-added/2024-08.csv:22:62  against "pre" is unknown for a change. Take "prev" if that is meant.'
		]
	],
	[
		'a gap from itself',
		fai,
		'gap,growth,640000,-1.8',
		'gap,growth,640105,-1.8',
		[
			'observations/fixed-asset-investment/2024-08.csv:3:35  a gap of 640105 from itself. Name the region it is compared with.'
		]
	],
	[
		'decimals that do not fit',
		srv,
		'8.19,2,%',
		'8.19,1,%',
		[
			'observations/services-revenue/2024-08.csv:2:37  value 8.19 has 2 decimals where decimals says 1. Write the value with the decimals printed, and their number in decimals.'
		]
	],
	[
		'a count with decimals',
		iva,
		'count_up,,,9,0,',
		'count_up,,,9.0,1,',
		[
			'observations/industrial-value-added/2024-08.csv:10:41  count_up 9.0 is not whole. Type the number counted, without decimals.'
		]
	],
	[
		'a negative share',
		iva,
		',57.9,1,',
		',-57.9,1,',
		[
			'observations/industrial-value-added/2024-08.csv:21:58  share -57.9 is negative. Take the minus away, or correct the measure.'
		]
	],
	[
		'a direction of 2',
		srv,
		'SEC.G,2024-08,Y,direction,,,1,',
		'SEC.G,2024-08,Y,direction,,,2,',
		['observations/services-revenue/2024-08.csv:7:44  direction 2. A direction is 1 (up) or -1 (down).']
	],
	[
		'of without a rank',
		iva,
		',-25.5,1,%,,',
		',-25.5,1,%,5,',
		[
			'observations/industrial-value-added/2024-08.csv:13:48  of 5 with the measure growth. Only a rank is among a number: empty it.'
		]
	],
	[
		'a rank above its number',
		fai,
		',14,0,rank,22,',
		',14,0,rank,12,',
		[
			'observations/fixed-asset-investment/2024-08.csv:4:53  rank 14 of 12. A rank is not above the number ranked: correct one of the two.'
		]
	],
	[
		'a repost with an address',
		'documents.csv',
		'2023年1—3月份全国固定资产投资增长5.1%,,,,repost',
		'2023年1—3月份全国固定资产投资增长5.1%,,,http://example.org/,repost',
		[
			'documents.csv:15:58  the address of a repost is never published. Empty url; issuer and release are cited.'
		]
	],
	[
		'an address in a note',
		iva,
		'Printed without a decimal; the',
		'See http://example.org/; the',
		[
			'observations/industrial-value-added/2024-08.csv:5:91  an address in note. Put it in the url of the document, or leave it out.'
		]
	],
	[
		'a day where the month is known',
		'releases.csv',
		'2024-09-30,not_before,1-8月西夏区规上工业',
		'2024-09-30,month,1-8月西夏区规上工业',
		['releases.csv:2:37  published_on "2024-09-30" with precision month. With month it is a month: 2024-09.']
	],
	[
		'a day that is not',
		'targets.csv',
		'2025-05-31',
		'2025-05-32',
		[
			'targets.csv:117:144  due_end "2025-05-32" has not the form of its column. Last day of the due date: 2024-12-31 for 2024年底.'
		]
	],
	[
		'published before its period',
		'releases.csv',
		'2022-06,2022-07-22,day',
		'2022-06,2022-05-22,day',
		['releases.csv:5:45  published 2022-05, before its period 2022-06. Correct one of the two.']
	],
	[
		'elided without …',
		'passages.csv',
		',第一产业投资2425亿元,verbatim',
		',第一产业投资2425亿元,elided',
		['passages.csv:23:49  form elided, but no … in the text. Take verbatim or joined.']
	],
	[
		"an editor's remark",
		'passages.csv',
		',第一产业投资2425亿元,',
		',第一产业投资2425亿元（原文如此）,',
		["passages.csv:23:36  an editor's remark in the quotation. Leave the printed words alone."]
	],
	[
		'a passage without a row',
		'passages.csv',
		'nbs-fai-2023-03.01,',
		'nbs-fai-2023-03.99,',
		[
			'observations/reference/2023.csv:88:73  passage "nbs-fai-2023-03.01" is unknown. Did you mean "nbs-fai-2023-06.01"? The codes are in passages.csv.',
			'passages.csv:23:1  passage nbs-fai-2023-03.99 is cited by no row. Delete it, or cite it in the column passage.'
		]
	],
	[
		'Chinese in an English name',
		'codes/bases.csv',
		'Quarter',
		'季度',
		['codes/bases.csv:4:6  Chinese in en. Write it in English.']
	],
	[
		'a part of another breakdown',
		'codes/parts.csv',
		'DIV.06,DIV,',
		'DIV.06,SEC,',
		['codes/parts.csv:30:8  breakdown "SEC" does not fit the code DIV.06. The code begins with SEC.']
	],
	[
		'a region with the code of another',
		'codes/regions.csv',
		',640100,640105',
		',640100,640106',
		[
			'codes/regions.csv:8:41  gbt "640106" of the region 640105. Repeat the code, or empty it for a code of our own.'
		]
	],
	[
		'a table that is no folder',
		'codes/indicators.csv',
		'services-revenue,nominal',
		'service-revenue,nominal',
		[
			'codes/indicators.csv:5:83  table "service-revenue" is no folder of observations. Take "services-revenue" if that is meant.'
		]
	],
	[
		'a name of two departments',
		'codes/departments.csv',
		'发展改革局;发改局',
		'发展改革局;教育局',
		['codes/departments.csv:5:45  教育局 names education and reform. Leave it with one of them.']
	],
	[
		'an unknown home region',
		'datapackage.json',
		'"homeRegion": "640105"',
		'"homeRegion": "640199"',
		['datapackage.json:1:1  homeRegion "640199" is unknown. Take a code of codes/regions.csv.']
	],
	[
		'a file that is not there',
		'datapackage.json',
		'reference/2013.csv',
		'reference/2014.csv',
		[
			'datapackage.json:14:9  observations/reference/2014.csv is listed, but there is no such file. Add the file, or take it off the list.',
			'observations/reference/2013.csv:1:1  the file is not listed in datapackage.json. Add "observations/reference/2013.csv" to the paths of its table in datapackage.json, or delete the file.'
		]
	],
	[
		'a key that refers to nothing',
		'datapackage.json',
		'"resource": "codes-fields"',
		'"resource": "codes-field"',
		[
			'datapackage.json:289:15  field of targets refers to codes-field.code, which there is not. Correct the foreign key.'
		]
	],
	[
		'a range without an end',
		'targets.csv',
		'T083,recycling-firms,废旧家电回收典型企业,Model enterprises recycling used appliances,西夏区,consumption,640105,range,cultivate,1,2',
		'T083,recycling-firms,废旧家电回收典型企业,Model enterprises recycling used appliances,西夏区,consumption,640105,range,cultivate,1,',
		['targets.csv:84:118  value_max "" is no upper end of 1. Type the upper end, above value.']
	],
	[
		'a wording that is not in the quotation',
		'targets.csv',
		'ge,build,2,',
		'ge,construct,2,',
		[
			'targets.csv:123:110  wording construct: 建设 is not in the quotation. Take the code of the word that is.'
		]
	],
	[
		'突破 as at least',
		'targets.csv',
		'640105,gt,exceed,5,',
		'640105,ge,exceed,5,',
		['targets.csv:61:87  op ge with wording "exceed". 突破 is gt.']
	],
	[
		'due at the end of another year',
		'targets.csv',
		'2025-05-31',
		'2025-12-31',
		['targets.csv:117:144  due_end 2025-12-31, but 2025年5月底前 ends 2025-05-31. Type 2025-05-31.']
	],
	[
		'a due date called absent',
		'targets.csv',
		'2025年5月底前,inferred',
		'2025年5月底前,absent',
		[
			'targets.csv:117:165  due_basis absent with a due_end and a due_text. stated has both, inferred a due_end, absent neither.'
		]
	],
	[
		'a passage of another document',
		'targets.csv',
		'zb-40,zb-40.02',
		'zb-44,zb-40.02',
		['targets.csv:117:248  passage zb-40.02 is of zb-40, the target of zb-44. Correct one of the two.']
	],
	[
		'a repetition of a repetition',
		'targets.csv',
		',inferred,output,,T083,,',
		',inferred,output,,T084,,',
		['targets.csv:85:160  same_as T084 repeats another itself. Name the target that is counted: T084.']
	],
	[
		'a contradiction told from one side',
		'targets.csv',
		',stated,outcome,,,T095,social-work',
		',stated,outcome,,,,social-work',
		['targets.csv:96:176  conflicts_with T093, which does not name T095. Add T095 to conflicts_with of T093.']
	],
	[
		'a trajectory with a date twice',
		'targets.csv',
		',2026-12-31,到2026年,stated,outcome,equip-invest',
		',2027-12-31,到2027年,stated,outcome,equip-invest',
		[
			'targets.csv:143:175  due_text "到2027年" is not in the quotation. Copy the words as they stand in the passage.',
			'targets.csv:144:197  trajectory equip-invest: T143 and T142 differ in unit or op, or share a due date. A trajectory is one metric over several dates: correct or empty it.'
		]
	],
	[
		'another number',
		iva,
		',-10.1,1,',
		',-11.3,1,',
		[
			'observations/industrial-value-added/2024-08.csv:3:33  S002: the quotation does not contain 11.3. Correct the value or the passage; the number stands in it as printed.'
		]
	],
	[
		'another sign',
		fai,
		'FIELD.industry,2024-08,Y,growth,,,9.4,',
		'FIELD.industry,2024-08,Y,growth,,,-9.4,',
		[
			'observations/fixed-asset-investment/2024-08.csv:21:46  S049: the words of the quotation say up, the value -9.4 does not. Correct the sign of the value or the passage.'
		]
	],
	[
		'another unit',
		srv,
		',46.25,2,100m-yuan',
		',46.25,2,10k-yuan',
		[
			'observations/services-revenue/2024-08.csv:15:44  S069: in the quotation 46.25 is not in the unit 10k-yuan. Correct the unit or the passage.'
		]
	],
	[
		'another Chinese numeral',
		fai,
		',14,0,rank,22,',
		',13,0,rank,22,',
		[
			'observations/fixed-asset-investment/2024-08.csv:4:43  S030: the quotation has no Chinese numeral for 13. Correct the value, the passage or the reading.'
		]
	],
	[
		'another number than the rule',
		'targets.csv',
		'realise full-cover-2,100,',
		'realise full-cover-2,90,',
		['targets.csv:141:145  T140: 全面覆盖 is read as 100 %, not 90 %. Correct value, unit or reading.']
	],
	[
		'a rule whose word is not there',
		'targets.csv',
		',full-cover-2,\n',
		',full-cover,\n',
		[
			'targets.csv:141:145  T140: the quotation does not contain 全覆盖, by which it is read. Correct the passage or the reading.'
		]
	],
	[
		'another number among whom',
		fai,
		',14,0,rank,22,',
		',14,0,rank,21,',
		[
			'observations/fixed-asset-investment/2024-08.csv:4:53  S030: the quotation does not contain 21. Correct of or the passage.'
		]
	],
	[
		'another period in a data file',
		'passages.csv',
		'""period"": ""2022-02"", ""ytd_yoy"": 12.2',
		'""period"": ""2022-03"", ""ytd_yoy"": 12.2',
		[
			'observations/reference/2022.csv:12:33  R0073: the fragment is of another period than 2022-02. Correct period or passage.'
		]
	],
	[
		'a day of no month',
		'targets.csv',
		'2025-05-31',
		'2025-06-31',
		['targets.csv:117:144  due_end 2025-06-31 is no day of the calendar. Correct the day.']
	],
	[
		'read in the press, without an address',
		'documents.csv',
		'http://www.nxnews.net/ds/zwdt/202207/t20220722_7641092.html',
		'',
		[
			'documents.csv:13:57  url is empty for a document read in press. Type its address, or set via to repost.'
		]
	],
	[
		'a key of a column that is not',
		'datapackage.json',
		'"part",\n          "target"\n        ]',
		'"part",\n          "goal"\n        ]',
		[
			'datapackage.json:584:15  a key of target_links names the column goal, which it does not have. Correct the key.'
		]
	],
	[
		'the number of another part',
		iva,
		',-25.5,1,',
		',20.9,1,',
		[`${iva}:13:38  S012: in the quotation 20.9 is of DIV.26, not of DIV.25. Correct the value or the part.`]
	]
];
