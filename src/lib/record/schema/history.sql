-- What changed and what is announced. These tables may be empty.
CREATE TABLE notices (
	id VARCHAR NOT NULL,
	dated VARCHAR NOT NULL,
	region VARCHAR NOT NULL,
	indicator VARCHAR NOT NULL,
	part VARCHAR NOT NULL,
	period VARCHAR NOT NULL,
	basis VARCHAR NOT NULL,
	measure VARCHAR NOT NULL,
	compares VARCHAR NOT NULL,
	against VARCHAR NOT NULL,
	release VARCHAR NOT NULL,
	old_value DOUBLE NOT NULL,
	old_decimals INTEGER NOT NULL,
	new_value DOUBLE NOT NULL,
	new_decimals INTEGER NOT NULL,
	reason_zh VARCHAR NOT NULL,
	reason_en VARCHAR NOT NULL
);

COMMENT ON TABLE notices IS 'Corrections of published figures. Key: id; region to release name the observation, which holds the new value.';
COMMENT ON COLUMN notices.id IS 'Identifier of the notice.';
COMMENT ON COLUMN notices.dated IS 'Day of the correction, YYYY-MM-DD.';
COMMENT ON COLUMN notices.region IS 'As in observations.';
COMMENT ON COLUMN notices.indicator IS 'As in observations.';
COMMENT ON COLUMN notices.part IS 'As in observations.';
COMMENT ON COLUMN notices.period IS 'As in observations.';
COMMENT ON COLUMN notices.basis IS 'As in observations.';
COMMENT ON COLUMN notices.measure IS 'As in observations.';
COMMENT ON COLUMN notices.compares IS 'As in observations.';
COMMENT ON COLUMN notices.against IS 'As in observations.';
COMMENT ON COLUMN notices.release IS 'The release that was corrected (releases.id).';
COMMENT ON COLUMN notices.old_value IS 'The number as it stood before.';
COMMENT ON COLUMN notices.old_decimals IS 'Its decimals as printed.';
COMMENT ON COLUMN notices.new_value IS 'The number that is right.';
COMMENT ON COLUMN notices.new_decimals IS 'Its decimals as printed.';
COMMENT ON COLUMN notices.reason_zh IS 'Why, in Chinese.';
COMMENT ON COLUMN notices.reason_en IS 'Why, in English.';

CREATE TABLE breaks (
	id VARCHAR NOT NULL,
	indicator VARCHAR NOT NULL,
	part VARCHAR NOT NULL,
	breakdowns VARCHAR NOT NULL,
	"from" VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL,
	source VARCHAR NOT NULL,
	url VARCHAR NOT NULL
);

COMMENT ON TABLE breaks IS 'Breaks of scope or classification: figures on either side are not compared. Key: id.';
COMMENT ON COLUMN breaks.id IS 'Identifier of the break.';
COMMENT ON COLUMN breaks.indicator IS 'The indicator that breaks (indicators.code); empty: all that use the breakdowns.';
COMMENT ON COLUMN breaks.part IS 'The part that breaks (parts.code); empty: all.';
COMMENT ON COLUMN breaks.breakdowns IS 'The breakdowns that change (breakdowns.code), separated by blanks.';
COMMENT ON COLUMN breaks."from" IS 'First period after the break, YYYY or YYYY-MM.';
COMMENT ON COLUMN breaks.kind IS 'scope or classification.';
COMMENT ON COLUMN breaks.zh IS 'What changed, in Chinese.';
COMMENT ON COLUMN breaks.en IS 'What changed, in English.';
COMMENT ON COLUMN breaks.source IS 'Where that is said.';
COMMENT ON COLUMN breaks.url IS 'Address of the source; empty for a repost.';

CREATE TABLE calendar (
	"table" VARCHAR NOT NULL,
	period VARCHAR NOT NULL,
	scheduled_on VARCHAR NOT NULL,
	precision VARCHAR NOT NULL,
	document VARCHAR NOT NULL
);

COMMENT ON TABLE calendar IS 'Announced dates of releases. Key: table, period.';
COMMENT ON COLUMN calendar."table" IS 'The monthly table (indicators.table).';
COMMENT ON COLUMN calendar.period IS 'The month that will be published, YYYY-MM.';
COMMENT ON COLUMN calendar.scheduled_on IS 'The date announced.';
COMMENT ON COLUMN calendar.precision IS 'How exact it is, as in releases.';
COMMENT ON COLUMN calendar.document IS 'Where it was announced (documents.id).';
