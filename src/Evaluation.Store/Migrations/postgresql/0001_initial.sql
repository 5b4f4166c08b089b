-- Strings that repeat from row to row (indicator, area, unit, status, source, note) are kept once.
CREATE TABLE term (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    text text NOT NULL
);

-- By digest: a note may be longer than an index row.
CREATE UNIQUE INDEX term_text ON term (md5(text));

-- Every released value. indicator, area, unit, status, source and note are terms (without foreign keys: six
-- look-ups a row would double the cost of an import; doctor checks them instead).
-- period: YYYYMMLL, the month it ends in and its length in months; released_on: YYYYMMDD. Both sort in time.
CREATE TABLE observation (
    indicator integer NOT NULL,
    area integer NOT NULL,
    period integer NOT NULL,
    released_on integer NOT NULL,
    value numeric NOT NULL,
    unit integer NOT NULL,
    status integer NOT NULL,
    source integer NOT NULL,
    note integer NOT NULL,
    PRIMARY KEY (indicator, area, period, released_on)
);

-- Rollup: each indicator, area and period once, with its latest release. Keeps a read independent of the number of vintages.
CREATE TABLE series (
    indicator integer NOT NULL,
    area integer NOT NULL,
    period integer NOT NULL,
    latest_on integer NOT NULL,
    PRIMARY KEY (indicator, area, period)
);

CREATE TABLE agency (
    code text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    aliases text NOT NULL,
    is_member bigint,
    kind text NOT NULL,
    note text NOT NULL
);

CREATE TABLE area (
    code text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    level text NOT NULL,
    parent text NOT NULL,
    region text NOT NULL
);

CREATE TABLE indicator (
    code text NOT NULL PRIMARY KEY,
    name text NOT NULL,
    unit text NOT NULL,
    direction text NOT NULL,
    semantics text NOT NULL,
    dimension text NOT NULL,
    frequency text NOT NULL,
    agency text NOT NULL
);

-- A correction is a new revision; in_force_from '0001-01-01' means from the start.
CREATE TABLE target (
    indicator text NOT NULL,
    document text NOT NULL,
    target_period text NOT NULL,
    in_force_from date NOT NULL,
    revision bigint NOT NULL,
    baseline_period text,
    baseline_value numeric,
    target_value numeric NOT NULL,
    nature text NOT NULL,
    source text NOT NULL,
    note text NOT NULL,
    PRIMARY KEY (indicator, document, target_period, in_force_from, revision)
);

CREATE TABLE task_indicator (
    year bigint NOT NULL,
    task bigint NOT NULL,
    indicator text NOT NULL,
    role text NOT NULL,
    PRIMARY KEY (year, task, indicator)
);

-- The greatest version counts; earlier ones are kept.
CREATE TABLE plan (
    year bigint NOT NULL,
    version bigint NOT NULL,
    text_hash text NOT NULL,
    title text NOT NULL,
    issuing_body text NOT NULL,
    saved_at text NOT NULL,
    PRIMARY KEY (year, version)
);

CREATE TABLE plan_task (
    year bigint NOT NULL,
    version bigint NOT NULL,
    number bigint NOT NULL,
    position bigint NOT NULL,
    chapter text NOT NULL,
    section text NOT NULL,
    mode text NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (year, version, number),
    FOREIGN KEY (year, version) REFERENCES plan (year, version)
);

CREATE TABLE plan_assignment (
    year bigint NOT NULL,
    version bigint NOT NULL,
    task bigint NOT NULL,
    position bigint NOT NULL,
    agency text NOT NULL,
    as_printed text NOT NULL,
    role text NOT NULL,
    PRIMARY KEY (year, version, task, position),
    FOREIGN KEY (year, version, task) REFERENCES plan_task (year, version, number)
);

CREATE TABLE plan_measure (
    year bigint NOT NULL,
    version bigint NOT NULL,
    task bigint NOT NULL,
    number bigint NOT NULL,
    text text NOT NULL,
    kind text NOT NULL,
    due date,
    PRIMARY KEY (year, version, task, number),
    FOREIGN KEY (year, version, task) REFERENCES plan_task (year, version, number)
);

CREATE TABLE plan_measure_agency (
    year bigint NOT NULL,
    version bigint NOT NULL,
    task bigint NOT NULL,
    measure bigint NOT NULL,
    position bigint NOT NULL,
    agency text NOT NULL,
    PRIMARY KEY (year, version, task, measure, position),
    FOREIGN KEY (year, version, task, measure) REFERENCES plan_measure (year, version, task, number)
);

-- content_hash tells a row reported twice; id tells which of two rows of one day came later.
CREATE TABLE delivery (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_year bigint NOT NULL,
    task bigint NOT NULL,
    measure bigint NOT NULL,
    agency text NOT NULL,
    status text NOT NULL,
    percent numeric,
    text text NOT NULL,
    date date,
    evidence text NOT NULL,
    source text NOT NULL,
    reported_on date NOT NULL,
    content_hash text NOT NULL UNIQUE
);

CREATE INDEX delivery_latest ON delivery (plan_year, task, measure, agency, reported_on, id);

CREATE TABLE review (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    delivery_id bigint NOT NULL REFERENCES delivery (id),
    decision text NOT NULL,
    reason text NOT NULL,
    overridden_status text,
    reviewer text NOT NULL,
    reviewed_on date NOT NULL
);

CREATE INDEX review_latest ON review (delivery_id, reviewed_on, id);

-- id: first 16 hex digits of the SHA-256 of the seven columns of the key.
CREATE TABLE run (
    id text NOT NULL PRIMARY KEY,
    product text NOT NULL,
    period text NOT NULL,
    as_of date NOT NULL,
    data_hash text NOT NULL,
    scheme_hash text NOT NULL,
    template_hash text NOT NULL,
    code_version text NOT NULL,
    started text NOT NULL,
    ended text,
    outcome text,
    UNIQUE (product, period, as_of, data_hash, scheme_hash, template_hash, code_version)
);

CREATE TABLE run_artifact (
    run_id text NOT NULL REFERENCES run (id),
    name text NOT NULL,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    media_type text NOT NULL,
    PRIMARY KEY (run_id, name)
);

CREATE TABLE artifact_content (
    sha256 text NOT NULL PRIMARY KEY,
    content bytea NOT NULL
);

CREATE TABLE audit (
    seq bigint NOT NULL PRIMARY KEY,
    at text NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL
);

-- One row: how long the audit is and where it ends, so that a cut-off tail shows.
CREATE TABLE audit_head (
    singleton bigint NOT NULL PRIMARY KEY CHECK (singleton = 1),
    rows bigint NOT NULL,
    hash text NOT NULL
);

INSERT INTO audit_head (singleton, rows, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
