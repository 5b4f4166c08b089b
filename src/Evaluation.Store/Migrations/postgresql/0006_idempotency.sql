-- Writes of programs that named a key: begun, done with the transaction that changed something, answered.
-- fence: raised by every claim; only the holder of the last one may change anything or answer.
CREATE TABLE idempotency (
    account_id bigint NOT NULL REFERENCES account (id),
    key text NOT NULL,
    request_hash text NOT NULL,
    state text NOT NULL,
    fence bigint NOT NULL,
    lease_until text NOT NULL,
    status bigint NOT NULL,
    headers text NOT NULL,
    body bytea NOT NULL,
    created_at text NOT NULL,
    PRIMARY KEY (account_id, key)
);

CREATE INDEX idempotency_created ON idempotency (created_at);
