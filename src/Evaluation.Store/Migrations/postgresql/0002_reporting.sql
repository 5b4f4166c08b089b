-- Deliveries say which period they are on (YYYYMMLL, as in observation) and when they came in ('' where nobody noted it), and
-- content_hash no longer forbids a correction back to what was said before.
ALTER TABLE delivery ADD COLUMN period bigint;
ALTER TABLE delivery ADD COLUMN received_at text NOT NULL DEFAULT '';
UPDATE delivery SET period = plan_year * 10000 + 1212;
ALTER TABLE delivery ALTER COLUMN period SET NOT NULL;
ALTER TABLE delivery ALTER COLUMN received_at DROP DEFAULT;
ALTER TABLE delivery DROP CONSTRAINT delivery_content_hash_key;

-- content_hash: of the delivery as it was reviewed.
ALTER TABLE review ADD COLUMN content_hash text;
ALTER TABLE review ADD COLUMN evidence text NOT NULL DEFAULT '';
ALTER TABLE review ADD COLUMN received_at text NOT NULL DEFAULT '';
UPDATE review SET content_hash = (SELECT d.content_hash FROM delivery d WHERE d.id = review.delivery_id);
ALTER TABLE review ALTER COLUMN content_hash SET NOT NULL;
ALTER TABLE review ALTER COLUMN evidence DROP DEFAULT;
ALTER TABLE review ALTER COLUMN received_at DROP DEFAULT;

DROP INDEX delivery_latest;
CREATE INDEX delivery_latest ON delivery (plan_year, task, measure, agency, period, reported_on, id);
CREATE INDEX delivery_agency ON delivery (plan_year, agency);

-- An issued form; another version where its rows changed. period as in delivery.
CREATE TABLE form_issue (
    plan_year bigint NOT NULL,
    agency text NOT NULL,
    period bigint NOT NULL,
    version bigint NOT NULL,
    plan_hash text NOT NULL,
    rows_hash text NOT NULL,
    due date NOT NULL,
    issued_at text NOT NULL,
    PRIMARY KEY (plan_year, agency, period, version)
);

-- Secrets of this office, made once.
CREATE TABLE office_key (
    name text NOT NULL PRIMARY KEY,
    secret bytea NOT NULL,
    made_at text NOT NULL
);

-- An accepted form, whose file is kept as an artifact. content_hash: of what it said, whoever sent it, and when.
CREATE TABLE submission (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_year bigint NOT NULL,
    agency text NOT NULL,
    period bigint NOT NULL,
    form_version bigint NOT NULL,
    file_name text NOT NULL,
    file_sha256 text NOT NULL REFERENCES artifact_content (sha256),
    content_hash text NOT NULL,
    received_at text NOT NULL,
    reported_on date NOT NULL,
    account text NOT NULL
);

CREATE INDEX submission_latest ON submission (plan_year, agency, period, id);

-- The latest row of a code counts.
CREATE TABLE typical_case (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_year bigint NOT NULL,
    code text NOT NULL,
    agency text NOT NULL,
    area text NOT NULL,
    task bigint,
    title text NOT NULL,
    summary text NOT NULL,
    evidence text NOT NULL,
    batch text NOT NULL,
    source text NOT NULL,
    reported_on date NOT NULL,
    received_at text NOT NULL
);

CREATE INDEX typical_case_latest ON typical_case (plan_year, code, reported_on, id);

CREATE TABLE case_selection (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_year bigint NOT NULL,
    code text NOT NULL,
    is_selected bigint NOT NULL,
    reason text NOT NULL,
    selected_by text NOT NULL,
    selected_on date NOT NULL,
    received_at text NOT NULL
);

CREATE INDEX case_selection_latest ON case_selection (plan_year, code, selected_on, id);

-- Closings and reopenings; the last of a year says which it is. as_of only where it was closed.
CREATE TABLE year_change (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    year bigint NOT NULL,
    is_closed bigint NOT NULL,
    as_of date,
    reason text NOT NULL,
    actor text NOT NULL,
    at text NOT NULL
);

CREATE INDEX year_change_latest ON year_change (year, id);

CREATE TABLE task_match (
    year bigint NOT NULL,
    task bigint NOT NULL,
    previous_task bigint NOT NULL,
    PRIMARY KEY (year, task, previous_task)
);
