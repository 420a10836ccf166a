-- The passport of observations by id ($1, comma-separated, in any case): the statement, its bounds in one unit, the names
-- of its codes, the definition of its indicator, its release and its document.
select
	f.id,
	f.region,
	f.region_zh,
	f.region_en,
	f.indicator,
	f.indicator_zh,
	f.indicator_en,
	f.part,
	f.part_zh,
	f.part_en,
	f.period,
	f.basis,
	f.measure,
	f.compares,
	f.against,
	f.value,
	f.decimals,
	f.unit,
	f.exact,
	f.of,
	f.flag,
	f.release,
	f.passage_text,
	f.form,
	f.document_lang,
	f.number,
	f.lower,
	f.upper,
	f.label,
	f.breakdown,
	coalesce(k.zh, '') as breakdown_zh,
	coalesce(k.en, '') as breakdown_en,
	f.breakdown_kind,
	b.zh as basis_zh,
	b.en as basis_en,
	m.zh as measure_zh,
	m.en as measure_en,
	u.zh as unit_zh,
	u.en as unit_en,
	coalesce(c.zh, '') as compares_zh,
	coalesce(c.en, '') as compares_en,
	coalesce(ar.zh, ap.zh, '') as against_zh,
	coalesce(ar.en, ap.en, '') as against_en,
	f.reading,
	coalesce(w.word, '') as reading_word,
	coalesce(w.zh, '') as reading_zh,
	coalesce(w.en, '') as reading_en,
	coalesce(g.zh, '') as flag_zh,
	coalesce(g.en, '') as flag_en,
	i.table,
	i.price,
	i.coverage,
	i.comparable::INTEGER as comparable,
	i.definition_zh,
	i.definition_en,
	r.period as release_period,
	f.release_title_zh,
	f.release_title_en,
	f.published_on,
	f.precision,
	f.document,
	d.kind as document_kind,
	f.document_title,
	f.issuer,
	d.number as document_number,
	d.dated,
	d.url,
	d.via
from figures f
join tongjian.releases r on r.id = f.release
join tongjian.documents d on d.id = f.document
join tongjian.indicators i on i.code = f.indicator
join tongjian.bases b on b.code = f.basis
join tongjian.measures m on m.code = f.measure
join tongjian.units u on u.code = f.unit
left join tongjian.measures c on c.code = f.compares
left join tongjian.breakdowns k on k.code = f.breakdown
left join tongjian.regions ar on ar.code = f.against and f.measure in ('gap', 'rank')
left join tongjian.parts ap on ap.code = f.against and f.measure not in ('gap', 'rank')
left join tongjian.readings w on w.code = f.reading
left join tongjian.flags g on g.code = f.flag
where lower(f.id) in (select unnest(string_split(lower($1), ',')))
order by f.id
