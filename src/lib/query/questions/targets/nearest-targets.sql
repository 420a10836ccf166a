-- The targets of plans that were linked by hand to the indicators of a month ($1, 2024-08), by their due dates: those
-- of plans known when the month was released, counted once where plans repeat them. `as_of` is the day of the record.
with page as (
	select max(f.known_on) as known_on
	from figures f
	where f.region = (select value from tongjian.meta where key = 'home_region')
		and f.period = $1 and f.part = 'T' and f.basis = 'Y' and f.measure = 'growth'
),
linked as (
	select
		l.target,
		string_agg(distinct i.code, ' ' order by i.code) as indicators,
		string_agg(distinct i.zh, '、' order by i.zh) as indicators_zh,
		string_agg(distinct i.en, '; ' order by i.en) as indicators_en,
		-- One link of another scope is enough.
		max(l.relation = 'related')::INTEGER as is_related
	from tongjian.target_links l
	join tongjian.indicators i on i.code = l.indicator
	where l.indicator in (
		select unnest(string_split(m.indicators, ' ')) from tongjian.release_months m where m.period = $1
	)
	group by l.target
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
	t.op,
	t.wording,
	t.value,
	t.value_max,
	t.decimals,
	t.unit,
	t.baseline,
	t.due_end,
	t.due_text,
	t.due_basis,
	t.trajectory,
	coalesce(r.word, '') as reading_word,
	p.text as passage_text,
	d.title as document_title,
	d.dated,
	d.lang as document_lang,
	l.indicators,
	l.indicators_zh,
	l.indicators_en,
	l.is_related,
	(select value from tongjian.meta where key = 'as_of') as as_of
from linked l
join tongjian.targets t on t.id = l.target
join tongjian.passages p on p.id = t.passage
join tongjian.documents d on d.id = t.document
join tongjian.fields f on f.code = t.field
left join tongjian.readings r on r.code = t.reading
where t.kind in ('outcome', 'output', 'standard')
	and t.same_as = ''
	and regexp_full_match(d.dated, '\d{4}-\d{2}-\d{2}')
	and d.dated <= (select known_on from page)
order by t.due_end = '', t.due_end, t.id
