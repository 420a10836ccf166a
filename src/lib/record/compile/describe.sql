-- What the database says of itself, written once the record is staged. $1 the home region, $2 the as-of date or ''.
INSERT INTO staging.meta
SELECT 'home_region', $1
UNION ALL
SELECT
	'as_of',
	coalesce(
		nullif($2, ''),
		(
			SELECT max(CASE precision WHEN 'month' THEN last_day((published_on || '-01')::DATE)::VARCHAR ELSE published_on END)
			FROM staging.releases
		),
		''
	)
UNION ALL
SELECT 'withheld', CASE $2 WHEN '' THEN 'no' ELSE 'yes' END
UNION ALL
SELECT 'engine', version();
