-- Every indicator with its definition, for /methods/.
select
	code,
	zh,
	en,
	coalesce("table", '') as "table",
	coalesce(price, '') as price,
	coalesce(coverage, '') as coverage,
	comparable::INTEGER as comparable,
	coalesce(months_M, '') as months_m,
	coalesce(months_Y, '') as months_y,
	unit,
	definition_zh,
	definition_en
from tongjian.indicators
order by code
