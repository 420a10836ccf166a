-- Where a figure stands: a document was read, a release appeared in it, a passage of it is quoted.
-- Text columns are never NULL here and below: '' where the record holds nothing.
CREATE TABLE documents (
	id VARCHAR NOT NULL,
	kind VARCHAR NOT NULL,
	issuer VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	number VARCHAR NOT NULL,
	dated VARCHAR NOT NULL,
	url VARCHAR NOT NULL,
	via VARCHAR NOT NULL,
	lang VARCHAR NOT NULL
);

COMMENT ON TABLE documents IS 'Documents that were read. Key: id.';
COMMENT ON COLUMN documents.id IS 'Identifier of the document.';
COMMENT ON COLUMN documents.kind IS 'gazette, plan, report, release, article or database.';
COMMENT ON COLUMN documents.issuer IS 'Who issued it, in the language of the document; empty where that is not known.';
COMMENT ON COLUMN documents.title IS 'Title as printed.';
COMMENT ON COLUMN documents.number IS 'Number of the document (文号, 期号), as printed.';
COMMENT ON COLUMN documents.dated IS 'Date as it is known: YYYY-MM-DD, YYYY-MM, or words.';
COMMENT ON COLUMN documents.url IS 'Address; empty for a repost, of which issuer and release are cited.';
COMMENT ON COLUMN documents.via IS 'How it was read: original, archive, press, or repost.';
COMMENT ON COLUMN documents.lang IS 'Language of the text: zh, zh-Hant, en, ja.';

CREATE TABLE releases (
	id VARCHAR NOT NULL,
	document VARCHAR NOT NULL,
	period VARCHAR NOT NULL,
	published_on VARCHAR NOT NULL,
	precision VARCHAR NOT NULL,
	title_zh VARCHAR NOT NULL,
	title_en VARCHAR NOT NULL
);

COMMENT ON TABLE releases IS 'Publications of figures: what appeared when. Key: id.';
COMMENT ON COLUMN releases.id IS 'Identifier of the release.';
COMMENT ON COLUMN releases.document IS 'The document in which it appeared (documents.id).';
COMMENT ON COLUMN releases.period IS 'The month it is about, YYYY-MM; empty for a library of many months.';
COMMENT ON COLUMN releases.published_on IS 'When it was published, as far as precision says; empty where that is unknown.';
COMMENT ON COLUMN releases.precision IS 'day: published_on is the day (YYYY-MM-DD); month: it is the month (YYYY-MM); not_before: the day before which it cannot have appeared; unknown.';
COMMENT ON COLUMN releases.title_zh IS 'Title in Chinese.';
COMMENT ON COLUMN releases.title_en IS 'Title in English, ours where the original has none.';

CREATE TABLE passages (
	id VARCHAR NOT NULL,
	document VARCHAR NOT NULL,
	-- Left as it is: what DuckDB compresses gzip cannot compress again, and it does worse alone.
	text VARCHAR NOT NULL USING COMPRESSION uncompressed,
	form VARCHAR NOT NULL
);

COMMENT ON TABLE passages IS 'The quoted words in which figures and targets stand. Key: id.';
COMMENT ON COLUMN passages.id IS 'Identifier of the passage.';
COMMENT ON COLUMN passages.document IS 'The document that is quoted (documents.id).';
COMMENT ON COLUMN passages.text IS 'The words as printed.';
COMMENT ON COLUMN passages.form IS 'verbatim; joined, over a line or page; elided, with words left out; data, a fragment of a data file.';
