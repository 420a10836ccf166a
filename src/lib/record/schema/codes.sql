-- What the codes of observations mean, in both languages.
CREATE TABLE regions (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL,
	level VARCHAR NOT NULL,
	parent VARCHAR NOT NULL,
	gbt VARCHAR NOT NULL
);

COMMENT ON TABLE regions IS 'Regions. Key: code.';
COMMENT ON COLUMN regions.code IS 'Code of GB/T 2260, six digits; 000000 the nation; a code of ours where GB/T 2260 has none.';
COMMENT ON COLUMN regions.zh IS 'Name in Chinese.';
COMMENT ON COLUMN regions.en IS 'Name in English.';
COMMENT ON COLUMN regions.level IS 'nation, province, prefecture, county; zone, a part that is no unit of government; group, several provinces.';
COMMENT ON COLUMN regions.parent IS 'The region above it (regions.code).';
COMMENT ON COLUMN regions.gbt IS 'Its code in GB/T 2260; empty where it has none.';

CREATE TABLE indicators (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL,
	"table" VARCHAR NOT NULL,
	price VARCHAR NOT NULL,
	coverage VARCHAR NOT NULL,
	comparable VARCHAR NOT NULL,
	"months_M" VARCHAR NOT NULL,
	"months_Y" VARCHAR NOT NULL,
	unit VARCHAR NOT NULL,
	definition_zh VARCHAR NOT NULL,
	definition_en VARCHAR NOT NULL
);

COMMENT ON TABLE indicators IS 'Indicators. Key: code.';
COMMENT ON COLUMN indicators.code IS 'Code of the indicator.';
COMMENT ON COLUMN indicators.zh IS 'Name in Chinese.';
COMMENT ON COLUMN indicators.en IS 'Name in English.';
COMMENT ON COLUMN indicators."table" IS 'The monthly table of the bureau that it belongs to; empty for indicators that only others publish.';
COMMENT ON COLUMN indicators.price IS 'Rates are real (at comparable prices) or nominal; the two are not set beside one another without a label.';
COMMENT ON COLUMN indicators.coverage IS 'Whom it covers; figures of different coverage are not compared.';
COMMENT ON COLUMN indicators.comparable IS '1: growth is on a comparable coverage, so two levels must not be divided; 0 otherwise.';
COMMENT ON COLUMN indicators."months_M" IS 'Months of the year with a single-month figure, numbers separated by blanks.';
COMMENT ON COLUMN indicators."months_Y" IS 'Months of the year with a figure for the year to date.';
COMMENT ON COLUMN indicators.unit IS 'Unit of its level (units.code).';
COMMENT ON COLUMN indicators.definition_zh IS 'Definition in Chinese.';
COMMENT ON COLUMN indicators.definition_en IS 'Definition in English.';

CREATE TABLE breakdowns (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL,
	kind VARCHAR NOT NULL
);

COMMENT ON TABLE breakdowns IS 'Ways in which an indicator is broken down. Key: code.';
COMMENT ON COLUMN breakdowns.code IS 'Code of the breakdown: what stands before the dot of a part.';
COMMENT ON COLUMN breakdowns.zh IS 'Name in Chinese.';
COMMENT ON COLUMN breakdowns.en IS 'Name in English.';
COMMENT ON COLUMN breakdowns.kind IS 'partition: the parts add up, and only these may be stacked or summed; overlapping: they do not; group: a named set; derived: a classification across another.';

CREATE TABLE parts (
	code VARCHAR NOT NULL,
	breakdown VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL,
	parent VARCHAR NOT NULL,
	gbt VARCHAR NOT NULL,
	"from" VARCHAR NOT NULL,
	"to" VARCHAR NOT NULL
);

COMMENT ON TABLE parts IS 'Parts of an indicator. Key: code.';
COMMENT ON COLUMN parts.code IS 'T, the total, or <breakdown>.<member>; the member all stands for a count over the whole breakdown.';
COMMENT ON COLUMN parts.breakdown IS 'The breakdown (breakdowns.code); empty for T.';
COMMENT ON COLUMN parts.zh IS 'Name in Chinese.';
COMMENT ON COLUMN parts.en IS 'Name in English.';
COMMENT ON COLUMN parts.parent IS 'The part that contains it (parts.code); empty where there is none.';
COMMENT ON COLUMN parts.gbt IS 'Its code in GB/T 4754; empty outside that standard.';
COMMENT ON COLUMN parts."from" IS 'First year in which the code is used; empty where that is not known.';
COMMENT ON COLUMN parts."to" IS 'Last year in which the code is used; empty while it is.';

CREATE TABLE measures (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL,
	units VARCHAR NOT NULL,
	needs_against VARCHAR NOT NULL,
	signed VARCHAR NOT NULL,
	exact VARCHAR NOT NULL
);

COMMENT ON TABLE measures IS 'What is said of an indicator: its level, its growth, a share, a rank, …. Key: code.';
COMMENT ON COLUMN measures.code IS 'Code of the measure.';
COMMENT ON COLUMN measures.zh IS 'Name in Chinese.';
COMMENT ON COLUMN measures.en IS 'Name in English.';
COMMENT ON COLUMN measures.units IS 'Units that it may have (units.code), separated by blanks.';
COMMENT ON COLUMN measures.needs_against IS '1: observations.against says of what, from whom or since when.';
COMMENT ON COLUMN measures.signed IS '1: it may be below zero.';
COMMENT ON COLUMN measures.exact IS '1: counted, so that it has no rounding interval.';

CREATE TABLE bases (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL
);

COMMENT ON TABLE bases IS 'Stretches of time that a figure covers. Key: code.';
COMMENT ON COLUMN bases.code IS 'M single month, Y year to date, Q quarter, A year, U the text does not say.';
COMMENT ON COLUMN bases.zh IS 'Name in Chinese.';
COMMENT ON COLUMN bases.en IS 'Name in English.';

CREATE TABLE units (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL,
	scale DOUBLE NOT NULL
);

COMMENT ON TABLE units IS 'Units of values. Key: code.';
COMMENT ON COLUMN units.code IS 'Code of the unit.';
COMMENT ON COLUMN units.zh IS 'Word in Chinese.';
COMMENT ON COLUMN units.en IS 'Word in English.';
COMMENT ON COLUMN units.scale IS 'Factor to the base unit (yuan, pieces); times is 100, because it is compared in %.';

CREATE TABLE flags (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL
);

COMMENT ON TABLE flags IS 'Reservations about a value. Key: code.';
COMMENT ON COLUMN flags.code IS 'A ambiguous (quoted, never drawn or computed with), E estimate, P provisional, B break.';
COMMENT ON COLUMN flags.zh IS 'Meaning in Chinese.';
COMMENT ON COLUMN flags.en IS 'Meaning in English.';

CREATE TABLE readings (
	code VARCHAR NOT NULL,
	word VARCHAR NOT NULL,
	value DOUBLE,
	unit VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL
);

COMMENT ON TABLE readings IS 'Rules by which a number that is not printed in digits was read. Key: code.';
COMMENT ON COLUMN readings.code IS 'Code of the rule.';
COMMENT ON COLUMN readings.word IS 'The word that stands for the number.';
COMMENT ON COLUMN readings.value IS 'The number it stands for; NULL where the word itself says it (Chinese numerals).';
COMMENT ON COLUMN readings.unit IS 'Its unit (units.code).';
COMMENT ON COLUMN readings.zh IS 'The rule in Chinese.';
COMMENT ON COLUMN readings.en IS 'The rule in English.';
