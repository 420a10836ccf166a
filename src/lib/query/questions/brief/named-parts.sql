-- Names of the parts that statements of the home region in the releases of a month ($1) are against, and of the listed
-- ones ($2, comma-separated): what a brief must be able to name without a statement of its own.
select p.code, p.zh, p.en
from tongjian.parts p
where p.code in (
		select f.against
		from figures f
		join tongjian.releases r on r.id = f.release
		where r.period = $1 and f.region = (select value from tongjian.meta where key = 'home_region')
	)
	or p.code in (select unnest(string_split($2, ',')))
order by p.code
