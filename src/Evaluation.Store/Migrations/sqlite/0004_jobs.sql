-- Recurring jobs. cron: Quartz syntax, read in Asia/Shanghai; slots up to reckoned_until have been made.
CREATE TABLE schedule (
    name TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    product TEXT NOT NULL,
    cron TEXT NOT NULL,
    span TEXT NOT NULL,
    as_of TEXT NOT NULL,
    overlap TEXT NOT NULL,
    is_enabled INTEGER NOT NULL,
    reckoned_until TEXT NOT NULL
) STRICT;

-- One due production of a schedule. fence: raised by every claim; only the holder of the last one may end the slot.
CREATE TABLE job_slot (
    id INTEGER PRIMARY KEY,
    schedule TEXT NOT NULL,
    slot TEXT NOT NULL,
    product TEXT NOT NULL,
    year INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    since TEXT,
    period TEXT,
    actor TEXT NOT NULL,
    state TEXT NOT NULL,
    fence INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    not_before TEXT NOT NULL,
    worker TEXT NOT NULL,
    lease_until TEXT NOT NULL,
    run_id TEXT,
    message TEXT NOT NULL,
    ended_at TEXT,
    UNIQUE (schedule, slot)
) STRICT;

CREATE INDEX job_slot_state ON job_slot (state, slot);
