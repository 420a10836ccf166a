-- What the database says of itself.
CREATE TABLE meta (
	key VARCHAR NOT NULL,
	value VARCHAR NOT NULL
);

COMMENT ON TABLE meta IS 'What the database says of itself, one row a key.';
COMMENT ON COLUMN meta.key IS 'home_region, the region whose bureau publishes it (regions.code); as_of, the day YYYY-MM-DD up to which publications are known; withheld, yes where later publications were left out, and plans without a date; release, the newest month that has an address (release_months.period), empty where there is none; engine, the version of DuckDB that wrote the file.';
COMMENT ON COLUMN meta.value IS 'The value, as text.';
