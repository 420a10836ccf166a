-- What was printed of the totals of the three headline indicators for a month, year to date: every measure of the
-- home region, and the growth of the regions it is set beside ($2, comma-separated).
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
	f.document_lang
from latest f
where f.indicator in ('IVA', 'FAI', 'SRV_REV')
	and f.part = 'T' and f.basis = 'Y' and f.period = $1
	and (
		f.region = (select value from tongjian.meta where key = 'home_region')
		or (f.measure = 'growth' and f.region in (select unnest(string_split($2, ','))))
	)
order by f.indicator, f.region, f.measure, f.compares, f.against, f.id
