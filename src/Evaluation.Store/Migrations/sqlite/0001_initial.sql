-- Strings that repeat from row to row (indicator, area, unit, status, source, note) are kept once.
CREATE TABLE term (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;

-- Every released value. indicator, area, unit, status, source and note are terms (without foreign keys: six
-- look-ups a row would double the cost of an import; doctor checks them instead).
-- period: YYYYMMLL, the month it ends in and its length in months; released_on: YYYYMMDD. Both sort in time.
CREATE TABLE observation (
    indicator INTEGER NOT NULL,
    area INTEGER NOT NULL,
    period INTEGER NOT NULL,
    released_on INTEGER NOT NULL,
    value TEXT NOT NULL,
    unit INTEGER NOT NULL,
    status INTEGER NOT NULL,
    source INTEGER NOT NULL,
    note INTEGER NOT NULL,
    PRIMARY KEY (indicator, area, period, released_on)
) STRICT, WITHOUT ROWID;

-- Rollup: each indicator, area and period once, with its latest release. Keeps a read independent of the number of vintages.
CREATE TABLE series (
    indicator INTEGER NOT NULL,
    area INTEGER NOT NULL,
    period INTEGER NOT NULL,
    latest_on INTEGER NOT NULL,
    PRIMARY KEY (indicator, area, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    is_member INTEGER,
    kind TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE area (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    level TEXT NOT NULL,
    parent TEXT NOT NULL,
    region TEXT NOT NULL
) STRICT;

CREATE TABLE indicator (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    unit TEXT NOT NULL,
    direction TEXT NOT NULL,
    semantics TEXT NOT NULL,
    dimension TEXT NOT NULL,
    frequency TEXT NOT NULL,
    agency TEXT NOT NULL
) STRICT;

-- A correction is a new revision; in_force_from '0001-01-01' means from the start.
CREATE TABLE target (
    indicator TEXT NOT NULL,
    document TEXT NOT NULL,
    target_period TEXT NOT NULL,
    in_force_from TEXT NOT NULL,
    revision INTEGER NOT NULL,
    baseline_period TEXT,
    baseline_value TEXT,
    target_value TEXT NOT NULL,
    nature TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (indicator, document, target_period, in_force_from, revision)
) STRICT;

CREATE TABLE task_indicator (
    year INTEGER NOT NULL,
    task INTEGER NOT NULL,
    indicator TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (year, task, indicator)
) STRICT;

-- The greatest version counts; earlier ones are kept.
CREATE TABLE plan (
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    title TEXT NOT NULL,
    issuing_body TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (year, version)
) STRICT;

CREATE TABLE plan_task (
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    chapter TEXT NOT NULL,
    section TEXT NOT NULL,
    mode TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (year, version, number),
    FOREIGN KEY (year, version) REFERENCES plan (year, version)
) STRICT;

CREATE TABLE plan_assignment (
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    task INTEGER NOT NULL,
    position INTEGER NOT NULL,
    agency TEXT NOT NULL,
    as_printed TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (year, version, task, position),
    FOREIGN KEY (year, version, task) REFERENCES plan_task (year, version, number)
) STRICT;

CREATE TABLE plan_measure (
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    task INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    due TEXT,
    PRIMARY KEY (year, version, task, number),
    FOREIGN KEY (year, version, task) REFERENCES plan_task (year, version, number)
) STRICT;

CREATE TABLE plan_measure_agency (
    year INTEGER NOT NULL,
    version INTEGER NOT NULL,
    task INTEGER NOT NULL,
    measure INTEGER NOT NULL,
    position INTEGER NOT NULL,
    agency TEXT NOT NULL,
    PRIMARY KEY (year, version, task, measure, position),
    FOREIGN KEY (year, version, task, measure) REFERENCES plan_measure (year, version, task, number)
) STRICT;

-- content_hash tells a row reported twice; id tells which of two rows of one day came later.
CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    plan_year INTEGER NOT NULL,
    task INTEGER NOT NULL,
    measure INTEGER NOT NULL,
    agency TEXT NOT NULL,
    status TEXT NOT NULL,
    percent TEXT,
    text TEXT NOT NULL,
    date TEXT,
    evidence TEXT NOT NULL,
    source TEXT NOT NULL,
    reported_on TEXT NOT NULL,
    content_hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE INDEX delivery_latest ON delivery (plan_year, task, measure, agency, reported_on, id);

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL REFERENCES delivery (id),
    decision TEXT NOT NULL,
    reason TEXT NOT NULL,
    overridden_status TEXT,
    reviewer TEXT NOT NULL,
    reviewed_on TEXT NOT NULL
) STRICT;

CREATE INDEX review_latest ON review (delivery_id, reviewed_on, id);

-- id: first 16 hex digits of the SHA-256 of the seven columns of the key.
CREATE TABLE run (
    id TEXT NOT NULL PRIMARY KEY,
    product TEXT NOT NULL,
    period TEXT NOT NULL,
    as_of TEXT NOT NULL,
    data_hash TEXT NOT NULL,
    scheme_hash TEXT NOT NULL,
    template_hash TEXT NOT NULL,
    code_version TEXT NOT NULL,
    started TEXT NOT NULL,
    ended TEXT,
    outcome TEXT,
    UNIQUE (product, period, as_of, data_hash, scheme_hash, template_hash, code_version)
) STRICT;

CREATE TABLE run_artifact (
    run_id TEXT NOT NULL REFERENCES run (id),
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    PRIMARY KEY (run_id, name)
) STRICT;

CREATE TABLE artifact_content (
    sha256 TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

-- One row: how long the audit is and where it ends, so that a cut-off tail shows.
CREATE TABLE audit_head (
    singleton INTEGER NOT NULL PRIMARY KEY CHECK (singleton = 1),
    rows INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;

INSERT INTO audit_head (singleton, rows, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
