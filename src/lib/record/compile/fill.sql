-- Copies the staged record into the file, in the order in which it was measured to compress best: by id.
-- Code lists keep the order of their files, which is that of the classifications.
INSERT INTO meta SELECT * FROM staging.meta ORDER BY key;
INSERT INTO observations SELECT * FROM staging.observations ORDER BY id;
INSERT INTO targets SELECT * FROM staging.targets ORDER BY id;
INSERT INTO target_links SELECT * FROM staging.target_links ORDER BY indicator, part, target;
INSERT INTO documents SELECT * FROM staging.documents ORDER BY id;
INSERT INTO releases SELECT * FROM staging.releases ORDER BY id;
INSERT INTO passages SELECT * FROM staging.passages ORDER BY id;
INSERT INTO notices SELECT * FROM staging.notices ORDER BY id;
INSERT INTO calendar SELECT * FROM staging.calendar ORDER BY "table", period;
INSERT INTO breaks SELECT * FROM staging.breaks ORDER BY "from", id;
INSERT INTO regions SELECT * FROM staging.regions;
INSERT INTO indicators SELECT * FROM staging.indicators;
INSERT INTO breakdowns SELECT * FROM staging.breakdowns;
INSERT INTO parts SELECT * FROM staging.parts;
INSERT INTO measures SELECT * FROM staging.measures;
INSERT INTO bases SELECT * FROM staging.bases;
INSERT INTO units SELECT * FROM staging.units;
INSERT INTO flags SELECT * FROM staging.flags;
INSERT INTO wordings SELECT * FROM staging.wordings;
INSERT INTO readings SELECT * FROM staging.readings;
INSERT INTO departments SELECT * FROM staging.departments;
INSERT INTO fields SELECT * FROM staging.fields;
