-- The region that the record is about, and the one above it: the name of the site.
select
	r.code,
	r.zh,
	r.en,
	coalesce(p.code, '') as parent,
	coalesce(p.zh, '') as parent_zh,
	coalesce(p.en, '') as parent_en
from tongjian.meta m
join tongjian.regions r on r.code = m.value
left join tongjian.regions p on p.code = r.parent
where m.key = 'home_region'
order by r.code
