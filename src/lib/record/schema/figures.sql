-- The view most readers want: every observation with names, bounds, quotation and source beside it.
CREATE VIEW figures AS
SELECT
	o.* EXCLUDE (half, factor, last_month),
	r.zh AS region_zh,
	r.en AS region_en,
	i.zh AS indicator_zh,
	i.en AS indicator_en,
	p.zh AS part_zh,
	p.en AS part_en,
	p.breakdown,
	coalesce(b.kind, '') AS breakdown_kind,
	m.exact::INTEGER AS exact,
	round(o.value * o.factor, o.decimals + 5) AS number,
	CASE o.unit WHEN 'times' THEN '%' WHEN '10k-yuan' THEN '100m-yuan' ELSE o.unit END AS number_unit,
	round((o.value - o.half * (1 - m.exact::INTEGER)) * o.factor, o.decimals + 5) AS lower,
	round((o.value + o.half * (1 - m.exact::INTEGER)) * o.factor, o.decimals + 5) AS upper,
	replace(printf('%.*f', o.decimals, o.value), '-', '−') AS label,
	q.text AS passage_text,
	q.form,
	q.document,
	d.title AS document_title,
	d.issuer,
	d.lang AS document_lang,
	e.published_on,
	e.precision,
	e.title_zh AS release_title_zh,
	e.title_en AS release_title_en,
	CASE e.precision
		WHEN 'day' THEN e.published_on
		WHEN 'not_before' THEN e.published_on
		WHEN 'month' THEN last_day((e.published_on || '-01')::DATE)::VARCHAR
		-- Without a date it counts as known at the end of the month after the one it is about.
		ELSE last_day((coalesce(nullif(e.period, ''), o.last_month) || '-01')::DATE + INTERVAL 1 MONTH)::VARCHAR
	END AS known_on
FROM
	(
		SELECT
			*,
			pow(10, -decimals) / 2 AS half,
			CASE unit WHEN 'times' THEN 100 WHEN '10k-yuan' THEN 0.0001 ELSE 1 END::DOUBLE AS factor,
			CASE basis
				WHEN 'Q' THEN left(period, 5) || lpad((3 * right(period, 1)::INTEGER)::VARCHAR, 2, '0')
				WHEN 'A' THEN left(period, 4) || '-12'
				ELSE period
			END AS last_month
		FROM observations
	) AS o
	LEFT JOIN regions AS r ON r.code = o.region
	LEFT JOIN indicators AS i ON i.code = o.indicator
	LEFT JOIN parts AS p ON p.code = o.part
	LEFT JOIN breakdowns AS b ON b.code = p.breakdown
	LEFT JOIN measures AS m ON m.code = o.measure
	LEFT JOIN passages AS q ON q.id = o.passage
	LEFT JOIN documents AS d ON d.id = q.document
	LEFT JOIN releases AS e ON e.id = o.release;

COMMENT ON VIEW figures IS 'Every observation with names, rounding bounds, quotation and source. One row an observation, all releases.';
COMMENT ON COLUMN figures.region IS 'As in observations.';
COMMENT ON COLUMN figures.indicator IS 'As in observations.';
COMMENT ON COLUMN figures.part IS 'As in observations.';
COMMENT ON COLUMN figures.period IS 'As in observations.';
COMMENT ON COLUMN figures.basis IS 'As in observations.';
COMMENT ON COLUMN figures.measure IS 'As in observations.';
COMMENT ON COLUMN figures.compares IS 'As in observations.';
COMMENT ON COLUMN figures.against IS 'As in observations.';
COMMENT ON COLUMN figures.value IS 'As in observations.';
COMMENT ON COLUMN figures.decimals IS 'As in observations.';
COMMENT ON COLUMN figures.unit IS 'As in observations.';
COMMENT ON COLUMN figures."of" IS 'As in observations.';
COMMENT ON COLUMN figures.release IS 'As in observations.';
COMMENT ON COLUMN figures.passage IS 'As in observations.';
COMMENT ON COLUMN figures.flag IS 'As in observations.';
COMMENT ON COLUMN figures.reading IS 'As in observations.';
COMMENT ON COLUMN figures.id IS 'As in observations.';
COMMENT ON COLUMN figures.note IS 'As in observations.';
COMMENT ON COLUMN figures.region_zh IS 'Name of the region in Chinese.';
COMMENT ON COLUMN figures.region_en IS 'Name of the region in English.';
COMMENT ON COLUMN figures.indicator_zh IS 'Name of the indicator in Chinese.';
COMMENT ON COLUMN figures.indicator_en IS 'Name of the indicator in English.';
COMMENT ON COLUMN figures.part_zh IS 'Name of the part in Chinese.';
COMMENT ON COLUMN figures.part_en IS 'Name of the part in English.';
COMMENT ON COLUMN figures.breakdown IS 'The breakdown that the part belongs to (breakdowns.code); empty for the total.';
COMMENT ON COLUMN figures.breakdown_kind IS 'Kind of that breakdown; only a partition may be stacked or summed.';
COMMENT ON COLUMN figures.exact IS '1: counted, so that lower = number = upper; 0: rounded.';
COMMENT ON COLUMN figures.number IS 'The value in a unit in which figures compare: 9.51 times is 951 %, 10,000 yuan is a ten-thousandth of 100 million yuan. Otherwise the value as printed.';
COMMENT ON COLUMN figures.number_unit IS 'Unit of number, lower and upper (units.code).';
COMMENT ON COLUMN figures.lower IS 'Lowest number that rounds to what was printed.';
COMMENT ON COLUMN figures.upper IS 'Highest number that rounds to what was printed.';
COMMENT ON COLUMN figures.label IS 'The value with the decimals printed and the minus sign U+2212.';
COMMENT ON COLUMN figures.passage_text IS 'The quoted words.';
COMMENT ON COLUMN figures.form IS 'As in passages.';
COMMENT ON COLUMN figures.document IS 'The document that is quoted (documents.id).';
COMMENT ON COLUMN figures.document_title IS 'Its title.';
COMMENT ON COLUMN figures.issuer IS 'Who issued it.';
COMMENT ON COLUMN figures.document_lang IS 'Its language.';
COMMENT ON COLUMN figures.published_on IS 'As in releases.';
COMMENT ON COLUMN figures.precision IS 'As in releases.';
COMMENT ON COLUMN figures.release_title_zh IS 'Title of the release in Chinese.';
COMMENT ON COLUMN figures.release_title_en IS 'Title of the release in English.';
COMMENT ON COLUMN figures.known_on IS 'The day from which the figure counts as known, YYYY-MM-DD: the day of the release; the last day of the month where only that is known; the end of the month after the one it is about where no date is known.';
