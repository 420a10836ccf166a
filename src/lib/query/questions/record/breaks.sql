-- Breaks of scope and of classification, oldest first, for /methods/ and the notes of charts.
select
	id,
	coalesce(indicator, '') as indicator,
	coalesce(part, '') as part,
	coalesce(breakdowns, '') as breakdowns,
	"from",
	kind,
	zh,
	en,
	coalesce(source, '') as source,
	coalesce(url, '') as url
from tongjian.breaks
order by "from", id
