-- Breaks of scope and of classification, oldest first, for /methods/ and the notes of charts.
select
	id,
	indicator,
	part,
	breakdowns,
	"from",
	kind,
	zh,
	en,
	source,
	url
from tongjian.breaks
order by "from", id
