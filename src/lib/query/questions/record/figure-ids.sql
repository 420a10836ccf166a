-- Every id that has a page: observations, then targets.
select f.id, 'observation' as kind, f.measure, f.flag, f.document_lang
from figures f
union all
select t.id, 'target', '', '', d.lang
from tongjian.targets t
join tongjian.documents d on d.id = t.document
order by kind, id
