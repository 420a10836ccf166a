-- The regions, other than the home region, whose total of a headline indicator was published for a month, year to date.
select
	f.region,
	f.region_zh,
	f.region_en,
	r.level,
	string_agg(distinct f.indicator, ' ' order by f.indicator) as indicators
from latest f
join tongjian.regions r on r.code = f.region
where f.indicator in ('IVA', 'FAI', 'SRV_REV')
	and f.part = 'T' and f.basis = 'Y' and f.measure = 'growth' and f.period = $1
	and f.region <> (select value from tongjian.meta where key = 'home_region')
	and f.flag <> 'A'
group by all
order by f.region
