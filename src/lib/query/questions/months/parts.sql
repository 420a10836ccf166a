-- Everything printed of the parts of an indicator ($1) in one breakdown ($3) for the home region in a period ($2, with
-- its basis $4), and the growth of the total. `parent` and `kind` say how parts may be set beside one another.
select
	f.id,
	f.region,
	f.region_zh,
	f.region_en,
	f.indicator,
	f.indicator_zh,
	f.indicator_en,
	f.part,
	f.part_zh,
	f.part_en,
	f.period,
	f.basis,
	f.measure,
	f.compares,
	f.against,
	f.value,
	f.decimals,
	f.unit,
	f.exact,
	f.of,
	f.flag,
	f.release,
	f.passage_text,
	f.form,
	f.document_lang,
	f.breakdown,
	f.breakdown_kind,
	p.parent
from latest f
join tongjian.parts p on p.code = f.part
where f.region = (select value from tongjian.meta where key = 'home_region')
	and f.indicator = $1 and f.period = $2 and f.basis = $4
	and (f.breakdown = $3 or (f.part = 'T' and f.measure = 'growth'))
order by f.part, f.measure, f.compares, f.against, f.id
