-- Everything that the releases of a month ($1) printed of the home region, ambiguous statements, earlier months and
-- quarters among it: what a page of the month accounts for, statement by statement.
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
	f.breakdown,
	f.breakdown_kind,
	coalesce(p.parent, '') as parent
from figures f
join tongjian.releases r on r.id = f.release
left join tongjian.parts p on p.code = f.part
where r.period = $1
	and f.region = (select value from tongjian.meta where key = 'home_region')
order by f.id
