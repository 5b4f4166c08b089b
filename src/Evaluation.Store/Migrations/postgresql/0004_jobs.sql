-- Recurring jobs. cron: Quartz syntax, read in Asia/Shanghai; slots up to reckoned_until have been made.
CREATE TABLE schedule (
    name text NOT NULL PRIMARY KEY,
    title text NOT NULL,
    product text NOT NULL,
    cron text NOT NULL,
    span text NOT NULL,
    as_of text NOT NULL,
    overlap text NOT NULL,
    is_enabled bigint NOT NULL,
    reckoned_until text NOT NULL
);

-- One due production of a schedule. fence: raised by every claim; only the holder of the last one may end the slot.
CREATE TABLE job_slot (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    schedule text NOT NULL,
    slot text NOT NULL,
    product text NOT NULL,
    year bigint NOT NULL,
    as_of date NOT NULL,
    since date,
    period text,
    actor text NOT NULL,
    state text NOT NULL,
    fence bigint NOT NULL,
    failures bigint NOT NULL,
    not_before text NOT NULL,
    worker text NOT NULL,
    lease_until text NOT NULL,
    run_id text,
    message text NOT NULL,
    ended_at text,
    UNIQUE (schedule, slot)
);

CREATE INDEX job_slot_state ON job_slot (state, slot);
