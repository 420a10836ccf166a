-- Every indicator with its definition, for /methods/.
select
	code,
	zh,
	en,
	"table",
	price,
	coverage,
	comparable::INTEGER as comparable,
	months_M as months_m,
	months_Y as months_y,
	unit,
	definition_zh,
	definition_en
from tongjian.indicators
order by code
