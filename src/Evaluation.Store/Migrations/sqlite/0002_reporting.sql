-- Deliveries say which period they are on (YYYYMMLL, as in observation) and when they came in ('' where nobody noted it), and
-- content_hash no longer forbids a correction back to what was said before. SQLite drops no constraint, so both tables are made anew.
CREATE TABLE delivery_new (
    id INTEGER PRIMARY KEY,
    plan_year INTEGER NOT NULL,
    task INTEGER NOT NULL,
    measure INTEGER NOT NULL,
    agency TEXT NOT NULL,
    period INTEGER NOT NULL,
    status TEXT NOT NULL,
    percent TEXT,
    text TEXT NOT NULL,
    date TEXT,
    evidence TEXT NOT NULL,
    source TEXT NOT NULL,
    reported_on TEXT NOT NULL,
    received_at TEXT NOT NULL,
    content_hash TEXT NOT NULL
) STRICT;

INSERT INTO delivery_new (id, plan_year, task, measure, agency, period, status, percent, text, date, evidence, source, reported_on, received_at, content_hash)
SELECT id, plan_year, task, measure, agency, plan_year * 10000 + 1212, status, percent, text, date, evidence, source, reported_on, '', content_hash
FROM delivery;

-- content_hash: of the delivery as it was reviewed.
CREATE TABLE review_new (
    id INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL REFERENCES delivery_new (id),
    content_hash TEXT NOT NULL,
    decision TEXT NOT NULL,
    reason TEXT NOT NULL,
    overridden_status TEXT,
    evidence TEXT NOT NULL,
    reviewer TEXT NOT NULL,
    reviewed_on TEXT NOT NULL,
    received_at TEXT NOT NULL
) STRICT;

INSERT INTO review_new (id, delivery_id, content_hash, decision, reason, overridden_status, evidence, reviewer, reviewed_on, received_at)
SELECT r.id, r.delivery_id, d.content_hash, r.decision, r.reason, r.overridden_status, '', r.reviewer, r.reviewed_on, ''
FROM review r JOIN delivery d ON d.id = r.delivery_id;

DROP TABLE review;
DROP TABLE delivery;
-- Renaming takes the reference of review_new along.
ALTER TABLE delivery_new RENAME TO delivery;
ALTER TABLE review_new RENAME TO review;

CREATE INDEX delivery_latest ON delivery (plan_year, task, measure, agency, period, reported_on, id);
CREATE INDEX delivery_agency ON delivery (plan_year, agency);
CREATE INDEX review_latest ON review (delivery_id, reviewed_on, id);

-- An issued form; another version where its rows changed. period as in delivery.
CREATE TABLE form_issue (
    plan_year INTEGER NOT NULL,
    agency TEXT NOT NULL,
    period INTEGER NOT NULL,
    version INTEGER NOT NULL,
    plan_hash TEXT NOT NULL,
    rows_hash TEXT NOT NULL,
    due TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    PRIMARY KEY (plan_year, agency, period, version)
) STRICT;

-- Secrets of this office, made once.
CREATE TABLE office_key (
    name TEXT NOT NULL PRIMARY KEY,
    secret BLOB NOT NULL,
    made_at TEXT NOT NULL
) STRICT;

-- An accepted form, whose file is kept as an artifact. content_hash: of what it said, whoever sent it, and when.
CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    plan_year INTEGER NOT NULL,
    agency TEXT NOT NULL,
    period INTEGER NOT NULL,
    form_version INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL REFERENCES artifact_content (sha256),
    content_hash TEXT NOT NULL,
    received_at TEXT NOT NULL,
    reported_on TEXT NOT NULL,
    account TEXT NOT NULL
) STRICT;

CREATE INDEX submission_latest ON submission (plan_year, agency, period, id);

-- The latest row of a code counts.
CREATE TABLE typical_case (
    id INTEGER PRIMARY KEY,
    plan_year INTEGER NOT NULL,
    code TEXT NOT NULL,
    agency TEXT NOT NULL,
    area TEXT NOT NULL,
    task INTEGER,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    evidence TEXT NOT NULL,
    batch TEXT NOT NULL,
    source TEXT NOT NULL,
    reported_on TEXT NOT NULL,
    received_at TEXT NOT NULL
) STRICT;

CREATE INDEX typical_case_latest ON typical_case (plan_year, code, reported_on, id);

CREATE TABLE case_selection (
    id INTEGER PRIMARY KEY,
    plan_year INTEGER NOT NULL,
    code TEXT NOT NULL,
    is_selected INTEGER NOT NULL,
    reason TEXT NOT NULL,
    selected_by TEXT NOT NULL,
    selected_on TEXT NOT NULL,
    received_at TEXT NOT NULL
) STRICT;

CREATE INDEX case_selection_latest ON case_selection (plan_year, code, selected_on, id);

-- Closings and reopenings; the last of a year says which it is. as_of only where it was closed.
CREATE TABLE year_change (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    is_closed INTEGER NOT NULL,
    as_of TEXT,
    reason TEXT NOT NULL,
    actor TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

CREATE INDEX year_change_latest ON year_change (year, id);

CREATE TABLE task_match (
    year INTEGER NOT NULL,
    task INTEGER NOT NULL,
    previous_task INTEGER NOT NULL,
    PRIMARY KEY (year, task, previous_task)
) STRICT;
