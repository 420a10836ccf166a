-- tongjian.figures joins nine tables anew for every question; held, it answers a changed control within a frame.
create temp table figures as
from tongjian.figures
