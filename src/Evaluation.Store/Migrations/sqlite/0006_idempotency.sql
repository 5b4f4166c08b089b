-- Writes of programs that named a key: begun, done with the transaction that changed something, answered.
-- fence: raised by every claim; only the holder of the last one may change anything or answer.
CREATE TABLE idempotency (
    account_id INTEGER NOT NULL REFERENCES account (id),
    key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    state TEXT NOT NULL,
    fence INTEGER NOT NULL,
    lease_until TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (account_id, key)
) STRICT;

CREATE INDEX idempotency_created ON idempotency (created_at);
