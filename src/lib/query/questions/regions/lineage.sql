-- The home region (depth 0) and the regions that it lies in, nearest first. A zone is no administrative division and is
-- passed over.
with recursive lineage(code, depth) as (
	select value, 0
	from tongjian.meta
	where key = 'home_region'
	union all
	select r.parent, l.depth + 1
	from lineage l
	join tongjian.regions r on r.code = l.code
	where r.parent is not null and r.parent <> ''
)
select l.depth::INTEGER as depth, r.code, r.zh, r.en, r.level
from lineage l
join tongjian.regions r on r.code = l.code
where l.depth <= $1 and r.level <> 'zone'
order by l.depth, r.code
