-- What plans promise, with the code lists that only targets use.
CREATE TABLE targets (
	id VARCHAR NOT NULL,
	metric VARCHAR NOT NULL,
	metric_zh VARCHAR NOT NULL,
	metric_en VARCHAR NOT NULL,
	subject VARCHAR NOT NULL,
	field VARCHAR NOT NULL,
	region VARCHAR NOT NULL,
	op VARCHAR NOT NULL,
	wording VARCHAR NOT NULL,
	value DOUBLE NOT NULL,
	value_max DOUBLE,
	decimals INTEGER NOT NULL,
	unit VARCHAR NOT NULL,
	baseline VARCHAR NOT NULL,
	due_end VARCHAR NOT NULL,
	due_text VARCHAR NOT NULL,
	due_basis VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	trajectory VARCHAR NOT NULL,
	same_as VARCHAR NOT NULL,
	conflicts_with VARCHAR NOT NULL,
	lead VARCHAR NOT NULL,
	others VARCHAR NOT NULL,
	document VARCHAR NOT NULL,
	passage VARCHAR NOT NULL,
	reading VARCHAR NOT NULL,
	note VARCHAR NOT NULL
);

COMMENT ON TABLE targets IS 'Every quantified statement of the plans; targets to count are those of kind outcome, output or standard without same_as. Key: id.';
COMMENT ON COLUMN targets.id IS 'Permanent identifier; the target has its page at /figures/<id in lower case>/.';
COMMENT ON COLUMN targets.metric IS 'Code of what is measured.';
COMMENT ON COLUMN targets.metric_zh IS 'What is measured, in Chinese.';
COMMENT ON COLUMN targets.metric_en IS 'What is measured, in English.';
COMMENT ON COLUMN targets.subject IS 'Whom or what the target is about, in the words of the plan.';
COMMENT ON COLUMN targets.field IS 'Field of policy (fields.code).';
COMMENT ON COLUMN targets.region IS 'Of which region (regions.code).';
COMMENT ON COLUMN targets.op IS 'ge at least, gt above, le at most, eq exactly, range from value to value_max.';
COMMENT ON COLUMN targets.wording IS 'The words beside the number (wordings.code), separated by blanks.';
COMMENT ON COLUMN targets.value IS 'The number as printed, in unit; the lower end of a range.';
COMMENT ON COLUMN targets.value_max IS 'Upper end of a range; NULL otherwise.';
COMMENT ON COLUMN targets.decimals IS 'Decimals printed.';
COMMENT ON COLUMN targets.unit IS 'Unit of value (units.code).';
COMMENT ON COLUMN targets.baseline IS 'What the plan compares with; empty where it names nothing.';
COMMENT ON COLUMN targets.due_end IS 'Last day of the time set, YYYY-MM-DD; empty where there is none.';
COMMENT ON COLUMN targets.due_text IS 'The time set, in the words of the plan.';
COMMENT ON COLUMN targets.due_basis IS 'The time is stated, inferred or absent.';
COMMENT ON COLUMN targets.kind IS 'outcome, output, standard, stock or scope.';
COMMENT ON COLUMN targets.trajectory IS 'Joins one metric over several due years.';
COMMENT ON COLUMN targets.same_as IS 'The target that it repeats (targets.id); counted once.';
COMMENT ON COLUMN targets.conflicts_with IS 'The target that it contradicts (targets.id).';
COMMENT ON COLUMN targets.lead IS 'Leading departments (departments.code), separated by blanks.';
COMMENT ON COLUMN targets.others IS 'Other departments (departments.code), separated by blanks.';
COMMENT ON COLUMN targets.document IS 'The plan (documents.id).';
COMMENT ON COLUMN targets.passage IS 'The quoted words (passages.id).';
COMMENT ON COLUMN targets.reading IS 'Rule by which a number without digits was read (readings.code).';
COMMENT ON COLUMN targets.note IS 'Remark of a maintainer.';

CREATE TABLE target_links (
	indicator VARCHAR NOT NULL,
	part VARCHAR NOT NULL,
	target VARCHAR NOT NULL,
	relation VARCHAR NOT NULL
);

COMMENT ON TABLE target_links IS 'Which target belongs to which indicator, chosen by hand. Key: indicator, part, target.';
COMMENT ON COLUMN target_links.indicator IS 'The indicator (indicators.code).';
COMMENT ON COLUMN target_links.part IS 'The part of it (parts.code).';
COMMENT ON COLUMN target_links.target IS 'The target (targets.id).';
COMMENT ON COLUMN target_links.relation IS 'same scope, or related.';

CREATE TABLE fields (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL
);

COMMENT ON TABLE fields IS 'Fields of policy. Key: code.';
COMMENT ON COLUMN fields.code IS 'Code of the field.';
COMMENT ON COLUMN fields.zh IS 'Name in Chinese.';
COMMENT ON COLUMN fields.en IS 'Name in English.';

CREATE TABLE wordings (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL
);

COMMENT ON TABLE wordings IS 'Words that qualify the number of a target. Key: code.';
COMMENT ON COLUMN wordings.code IS 'Code of the word.';
COMMENT ON COLUMN wordings.zh IS 'The word as printed.';
COMMENT ON COLUMN wordings.en IS 'The word in English.';

CREATE TABLE departments (
	code VARCHAR NOT NULL,
	zh VARCHAR NOT NULL,
	en VARCHAR NOT NULL,
	aliases VARCHAR NOT NULL
);

COMMENT ON TABLE departments IS 'Departments and other bodies that answer for targets. Key: code.';
COMMENT ON COLUMN departments.code IS 'Code of the body.';
COMMENT ON COLUMN departments.zh IS 'Name in Chinese.';
COMMENT ON COLUMN departments.en IS 'Name in English.';
COMMENT ON COLUMN departments.aliases IS 'Other names that documents give it, separated by semicolons.';
