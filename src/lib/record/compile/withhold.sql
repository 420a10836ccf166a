-- Leaves out of the staged record what was published after its as-of date, with what only that used:
-- releases, their observations and corrections, the passages and documents of them alone.
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

DELETE FROM notices
WHERE
	release IN (SELECT id FROM withheld_releases)
	OR dated > (SELECT value FROM meta WHERE key = 'as_of');

DELETE FROM passages
WHERE
	(
		id IN (SELECT passage FROM withheld)
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
	)
	AND id NOT IN (SELECT document FROM releases)
	AND id NOT IN (SELECT document FROM passages)
	AND id NOT IN (SELECT document FROM targets)
	AND id NOT IN (SELECT document FROM calendar);
