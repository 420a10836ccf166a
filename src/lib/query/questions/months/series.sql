-- Growth of the totals of the listed indicators ($1), year to date, in the listed regions ($3, both comma-separated),
-- from January two years before the month ($2) up to it. A month that was not published has no row.
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
where f.indicator in (select unnest(string_split($1, ',')))
	and f.part = 'T' and f.basis = 'Y' and f.measure = 'growth'
	and f.period between (left($2, 4)::INTEGER - 2)::VARCHAR || '-01' and $2
	and f.region in (select unnest(string_split($3, ',')))
order by f.indicator, f.region, f.period, f.id
