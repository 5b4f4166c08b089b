-- A slot without a schedule was asked for by hand. due, agencies (a JSON list of names): of reporting forms.
-- SQLite can't loosen a column: the table is made anew.
CREATE TABLE job_slot_anew (
    id INTEGER PRIMARY KEY,
    schedule TEXT,
    slot TEXT NOT NULL,
    product TEXT NOT NULL,
    year INTEGER NOT NULL,
    as_of TEXT NOT NULL,
    since TEXT,
    period TEXT,
    due TEXT,
    agencies TEXT NOT NULL DEFAULT '[]',
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

INSERT INTO job_slot_anew (id, schedule, slot, product, year, as_of, since, period, actor, state, fence, failures, not_before, worker, lease_until, run_id, message, ended_at)
SELECT id, schedule, slot, product, year, as_of, since, period, actor, state, fence, failures, not_before, worker, lease_until, run_id, message, ended_at FROM job_slot;

DROP TABLE job_slot;

ALTER TABLE job_slot_anew RENAME TO job_slot;

CREATE INDEX job_slot_state ON job_slot (state, slot);

-- A schedule that the office removed stays as a mark, so that what the data package ships does not come back.
ALTER TABLE schedule ADD COLUMN is_removed INTEGER NOT NULL DEFAULT 0;
