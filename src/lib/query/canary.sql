-- Four values that a wrong conversion alters: a decimal, a count, an integer sum and Chinese text.
select
	11.61::DECIMAL(18, 4)::DOUBLE as decimal,
	(select count(*) from range(3))::INTEGER as count,
	(select sum(range) from range(4))::INTEGER as total,
	'统鉴' as text
