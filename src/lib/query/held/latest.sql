-- The same for what is known now.
create temp table latest as
from tongjian.latest
