-- Every breakdown with what may be done with it and the indicators that are published by it, for /methods/.
select
	b.code,
	b.zh,
	b.en,
	b.kind,
	coalesce(string_agg(distinct f.indicator, ' ' order by f.indicator), '') as indicators
from tongjian.breakdowns b
left join figures f on f.breakdown = b.code
group by all
order by b.code
