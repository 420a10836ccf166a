-- The months that have an address, newest first: one row for each indicator whose total grew or fell in it,
-- with the release that printed it.
select
	m.period,
	f.indicator,
	f.indicator_zh,
	f.indicator_en,
	coalesce(i.price, '') as price,
	f.release,
	f.release_title_zh,
	f.release_title_en,
	f.published_on,
	f.precision,
	f.document,
	f.document_title,
	f.issuer,
	f.document_lang
from tongjian.release_months m
join latest f on f.period = m.period
join tongjian.indicators i on i.code = f.indicator
where f.region = (select value from tongjian.meta where key = 'home_region')
	and f.part = 'T' and f.basis = 'Y' and f.measure = 'growth'
	and f.indicator in (select unnest(string_split(m.indicators, ' ')))
order by m.period desc, f.indicator, f.release
