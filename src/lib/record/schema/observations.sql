-- The figures, one row a published statement, as printed. Nothing computed stands here.
CREATE TABLE observations (
	region VARCHAR NOT NULL,
	indicator VARCHAR NOT NULL,
	part VARCHAR NOT NULL,
	period VARCHAR NOT NULL,
	basis VARCHAR NOT NULL,
	measure VARCHAR NOT NULL,
	compares VARCHAR NOT NULL,
	against VARCHAR NOT NULL,
	value DOUBLE NOT NULL,
	decimals INTEGER NOT NULL,
	unit VARCHAR NOT NULL,
	"of" INTEGER,
	release VARCHAR NOT NULL,
	passage VARCHAR NOT NULL,
	flag VARCHAR NOT NULL,
	reading VARCHAR NOT NULL,
	id VARCHAR NOT NULL,
	note VARCHAR NOT NULL
);

COMMENT ON TABLE observations IS 'Figures as published. Key: region, indicator, part, period, basis, measure, compares, against, release; the same key under a later release is a revision, and both stay.';
COMMENT ON COLUMN observations.region IS 'Of which region (regions.code).';
COMMENT ON COLUMN observations.indicator IS 'Of which indicator (indicators.code).';
COMMENT ON COLUMN observations.part IS 'Of which part of it (parts.code); T the total.';
COMMENT ON COLUMN observations.period IS 'YYYY-MM with basis M, Y (2024-02 is January and February) or U; YYYY-Qn with Q; YYYY with A.';
COMMENT ON COLUMN observations.basis IS 'What of the period (bases.code).';
COMMENT ON COLUMN observations.measure IS 'What is said (measures.code).';
COMMENT ON COLUMN observations.compares IS 'Of which measure a change, a gap or a rank is; empty otherwise.';
COMMENT ON COLUMN observations.against IS 'Of what a share (part); from whom a gap, among whom a rank (region); since when a change (prev the release before, ly a year before); to which total a contribution. Empty where the measure needs none.';
COMMENT ON COLUMN observations.value IS 'The number as printed, in unit.';
COMMENT ON COLUMN observations.decimals IS 'Decimals printed; the number stands for half of its last digit either way unless the measure is exact.';
COMMENT ON COLUMN observations.unit IS 'Unit of value (units.code).';
COMMENT ON COLUMN observations."of" IS 'How many were ranked; NULL where that was not printed.';
COMMENT ON COLUMN observations.release IS 'In which publication (releases.id).';
COMMENT ON COLUMN observations.passage IS 'The quoted words (passages.id).';
COMMENT ON COLUMN observations.flag IS 'Reservation (flags.code); empty for none.';
COMMENT ON COLUMN observations.reading IS 'Rule by which a number without digits was read (readings.code).';
COMMENT ON COLUMN observations.id IS 'Permanent identifier; the figure has its page at /figures/<id in lower case>/.';
COMMENT ON COLUMN observations.note IS 'Remark of a maintainer.';
