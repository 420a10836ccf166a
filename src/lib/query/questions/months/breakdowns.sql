-- The breakdowns of a month ($1), year to date, that can be drawn for the home region: by table and indicator, with the
-- measures printed of their members. What a later month's release prints again stays with the month it is about.
-- Ambiguous figures, directions and counts over all members are not drawable. Where the passage of parts
-- counts a named set of as many as there are, they are that set.
select
	i.table,
	f.indicator,
	f.indicator_zh,
	f.indicator_en,
	coalesce(i.price, '') as price,
	f.breakdown,
	b.zh as breakdown_zh,
	b.en as breakdown_en,
	f.breakdown_kind,
	f.period,
	f.basis,
	count(distinct f.part)::INTEGER as members,
	string_agg(distinct f.measure, ' ' order by f.measure) as measures,
	case when max(s.value) = count(distinct f.part) then max(s.part_zh) else '' end as set_zh,
	case when max(s.value) = count(distinct f.part) then max(s.part_en) else '' end as set_en
from latest f
join tongjian.indicators i on i.code = f.indicator
join tongjian.breakdowns b on b.code = f.breakdown
left join latest s on s.region = f.region and s.indicator = f.indicator and s.period = f.period and s.basis = f.basis
	and s.passage = f.passage and s.breakdown = 'SET' and s.measure = 'count' and s.flag <> 'A'
where f.region = (select value from tongjian.meta where key = 'home_region')
	and f.period = $1 and f.basis = 'Y'
	and f.part not like '%.all'
	and f.measure in ('level', 'growth', 'share', 'contribution', 'contribution_rate', 'count')
	and f.flag <> 'A'
group by all
order by i.table, f.indicator, f.breakdown
