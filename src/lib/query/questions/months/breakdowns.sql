-- The breakdowns that the home region's releases of a month can draw: by table, indicator and period, with the measures
-- printed of their members. Ambiguous figures, directions and counts over all members are not drawable.
select
	i.table,
	f.indicator,
	f.indicator_zh,
	f.indicator_en,
	f.breakdown,
	b.zh as breakdown_zh,
	b.en as breakdown_en,
	f.breakdown_kind,
	f.period,
	f.basis,
	count(distinct f.part)::INTEGER as members,
	string_agg(distinct f.measure, ' ' order by f.measure) as measures
from latest f
join tongjian.releases r on r.id = f.release
join tongjian.indicators i on i.code = f.indicator
join tongjian.breakdowns b on b.code = f.breakdown
where f.region = (select value from tongjian.meta where key = 'home_region')
	and r.period = $1
	and f.part not like '%.all'
	and f.measure in ('level', 'growth', 'share', 'contribution', 'contribution_rate', 'count')
	and f.flag <> 'A'
group by all
order by i.table, f.indicator, f.breakdown, f.period, f.basis
