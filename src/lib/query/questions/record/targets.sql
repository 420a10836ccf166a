-- The passport of targets by id ($1, comma-separated, in any case): the promise, its bounds as worded, who leads, the
-- document and the passage. Lists of codes are blank-separated; their names are joined by 、 and by commas, in order.
with named as (
	select
		t.id,
		string_agg(w.zh, '、' order by l.place) filter (l.role = 'wording') as wording_zh,
		string_agg(w.en, ', ' order by l.place) filter (l.role = 'wording') as wording_en,
		string_agg(d.zh, '、' order by l.place) filter (l.role = 'lead') as lead_zh,
		string_agg(d.en, ', ' order by l.place) filter (l.role = 'lead') as lead_en,
		string_agg(d.zh, '、' order by l.place) filter (l.role = 'others') as others_zh,
		string_agg(d.en, ', ' order by l.place) filter (l.role = 'others') as others_en
	from tongjian.targets t
	cross join lateral (
		select 'wording' as role, code, place
		from (select unnest(string_split(t.wording, ' ')) as code, generate_subscripts(string_split(t.wording, ' '), 1) as place)
		union all
		select 'lead', code, place
		from (select unnest(string_split(t.lead, ' ')) as code, generate_subscripts(string_split(t.lead, ' '), 1) as place)
		union all
		select 'others', code, place
		from (select unnest(string_split(t.others, ' ')) as code, generate_subscripts(string_split(t.others, ' '), 1) as place)
	) l
	left join tongjian.wordings w on l.role = 'wording' and w.code = l.code
	left join tongjian.departments d on l.role <> 'wording' and d.code = l.code
	group by t.id
)
select
	t.id,
	t.metric,
	t.metric_zh,
	t.metric_en,
	t.subject,
	t.field,
	f.zh as field_zh,
	f.en as field_en,
	t.region,
	g.zh as region_zh,
	g.en as region_en,
	t.op,
	t.wording,
	coalesce(n.wording_zh, '') as wording_zh,
	coalesce(n.wording_en, '') as wording_en,
	t.value,
	t.value_max,
	t.decimals,
	t.unit,
	u.zh as unit_zh,
	u.en as unit_en,
	t.baseline,
	t.due_end,
	t.due_text,
	t.due_basis,
	t.kind,
	t.trajectory,
	t.same_as,
	t.conflicts_with,
	t.lead,
	coalesce(n.lead_zh, '') as lead_zh,
	coalesce(n.lead_en, '') as lead_en,
	t.others,
	coalesce(n.others_zh, '') as others_zh,
	coalesce(n.others_en, '') as others_en,
	t.reading,
	coalesce(r.word, '') as reading_word,
	coalesce(r.zh, '') as reading_zh,
	coalesce(r.en, '') as reading_en,
	p.text as passage_text,
	p.form,
	t.document,
	d.kind as document_kind,
	d.title as document_title,
	d.issuer,
	d.number as document_number,
	d.dated,
	d.url,
	d.via,
	d.lang as document_lang
from tongjian.targets t
join tongjian.passages p on p.id = t.passage
join tongjian.documents d on d.id = t.document
join tongjian.units u on u.code = t.unit
join tongjian.fields f on f.code = t.field
join tongjian.regions g on g.code = t.region
left join named n on n.id = t.id
left join tongjian.readings r on r.code = t.reading
where lower(t.id) in (select unnest(string_split(lower($1), ',')))
order by t.id
