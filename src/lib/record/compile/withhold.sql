-- Leaves out of the staged record what was published after its as-of date, with what only that used: releases, their
-- observations and corrections, plans and their targets, the passages and documents of them alone.
CREATE TEMP TABLE withheld AS
SELECT id, release, passage, document
FROM figures
WHERE known_on > (SELECT value FROM meta WHERE key = 'as_of');

DELETE FROM observations WHERE id IN (SELECT id FROM withheld);

CREATE TEMP TABLE withheld_releases AS
SELECT id, document
FROM releases
WHERE
	id NOT IN (SELECT release FROM observations)
	AND (
		id IN (SELECT release FROM withheld)
		-- A month counts as its last day: no day of it comes after 31.
		OR published_on || CASE precision WHEN 'month' THEN '-31' ELSE '' END
			> (SELECT value FROM meta WHERE key = 'as_of')
	);

DELETE FROM releases WHERE id IN (SELECT id FROM withheld_releases);

-- A document without a date is not known to have been there on the day. One that a release of that day appeared in
-- stays all the same, since it is in use.
CREATE TEMP TABLE later_documents AS
SELECT id
FROM documents
WHERE
	CASE
		WHEN regexp_full_match(dated, '\d{4}-\d{2}-\d{2}') THEN dated
		WHEN regexp_full_match(dated, '\d{4}-\d{2}') THEN dated || '-31'
		ELSE '9999-12-31'
	END > (SELECT value FROM meta WHERE key = 'as_of');

CREATE TEMP TABLE withheld_targets AS
SELECT id, passage
FROM targets
WHERE document IN (SELECT id FROM later_documents);

DELETE FROM targets WHERE id IN (SELECT id FROM withheld_targets);
DELETE FROM target_links WHERE target IN (SELECT id FROM withheld_targets);

-- What repeats or contradicts a promise of a later day stood alone on this one.
UPDATE targets SET same_as = '' WHERE same_as IN (SELECT id FROM withheld_targets);
UPDATE targets
SET conflicts_with = coalesce(
	(
		SELECT string_agg(code, ' ' ORDER BY place)
		FROM (
			SELECT
				unnest(string_split(conflicts_with, ' ')) AS code,
				generate_subscripts(string_split(conflicts_with, ' '), 1) AS place
		)
		WHERE code IN (SELECT id FROM targets)
	),
	''
)
WHERE conflicts_with <> '';

-- A figure that was corrected later stands as it did on the day: before the first of the later corrections.
UPDATE observations AS o
SET value = n.old_value, decimals = n.old_decimals
FROM (
	SELECT *
	FROM notices
	WHERE dated > (SELECT value FROM meta WHERE key = 'as_of')
	QUALIFY
		row_number() OVER (
			PARTITION BY region, indicator, part, period, basis, measure, compares, against, release
			ORDER BY dated, id
		) = 1
) AS n
WHERE
	o.region = n.region
	AND o.indicator = n.indicator
	AND o.part = n.part
	AND o.period = n.period
	AND o.basis = n.basis
	AND o.measure = n.measure
	AND o.compares = n.compares
	AND o.against = n.against
	AND o.release = n.release;

DELETE FROM notices
WHERE
	release IN (SELECT id FROM withheld_releases)
	OR dated > (SELECT value FROM meta WHERE key = 'as_of');

DELETE FROM passages
WHERE
	(
		id IN (SELECT passage FROM withheld UNION ALL SELECT passage FROM withheld_targets)
		OR document IN (SELECT id FROM later_documents)
		OR (
			document IN (SELECT document FROM withheld_releases)
			AND document NOT IN (SELECT document FROM releases)
		)
	)
	AND id NOT IN (SELECT passage FROM observations)
	AND id NOT IN (SELECT passage FROM targets);

DELETE FROM documents
WHERE
	(
		id IN (SELECT document FROM withheld_releases)
		-- A figure may be quoted from a copy of its release, a document of its own.
		OR id IN (SELECT document FROM withheld)
		OR id IN (SELECT id FROM later_documents)
	)
	AND id NOT IN (SELECT document FROM releases)
	AND id NOT IN (SELECT document FROM passages)
	AND id NOT IN (SELECT document FROM targets)
	AND id NOT IN (SELECT document FROM calendar);
