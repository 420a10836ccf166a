-- The months that have an address, newest first: one row for each indicator whose total grew or fell in it,
-- with the release that printed it.
select
	m.period,
	f.indicator,
	f.indicator_zh,
	f.indicator_en,
	f.release,
	f.release_title_zh,
	f.release_title_en,
	coalesce(f.published_on, '') as published_on,
	f.precision,
	f.document,
	f.document_title,
	coalesce(f.issuer, '') as issuer,
	f.document_lang
from tongjian.release_months m
join tongjian.figures f on f.period = m.period and f.id in (select id from tongjian.latest)
where f.region = (select value from tongjian.meta where key = 'home_region')
	and f.indicator in (select unnest(string_split(m.indicators, ' ')))
	and f.part = 'T' and f.basis = 'Y' and f.measure = 'growth'
order by m.period desc, f.indicator, f.release
