-- What is known now, and what was known on a day: of several releases of one figure the newest.
-- A table macro finds its tables by the full name only: attach the database as tongjian.
CREATE MACRO as_of(day) AS TABLE
SELECT *
FROM tongjian.figures
WHERE known_on <= day
QUALIFY
	row_number() OVER (
		PARTITION BY region, indicator, part, period, basis, measure, compares, against
		ORDER BY known_on DESC, release DESC
	) = 1;

COMMENT ON MACRO TABLE as_of IS 'figures as they stood on a day, of several releases the newest: FROM tongjian.as_of(''2024-09-30'').';

CREATE VIEW latest AS
SELECT * FROM tongjian.as_of('9999-12-31');

COMMENT ON VIEW latest IS 'figures as they stand in the newest release of each. Columns as in figures.';
