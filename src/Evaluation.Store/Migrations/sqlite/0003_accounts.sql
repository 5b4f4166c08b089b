-- Who may sign in. name: lower case; agency: a code, for agency accounts only; password_hash: the web framework's, NULL until one is set.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    agency TEXT,
    password_hash TEXT,
    must_change INTEGER NOT NULL,
    is_disabled INTEGER NOT NULL,
    failures INTEGER NOT NULL,
    failing_since TEXT,
    locked_until TEXT,
    created_at TEXT NOT NULL,
    CHECK ((role = 'agency') = (agency IS NOT NULL))
) STRICT;

-- Of every secret only the SHA-256 is kept: cookies, tokens, one-time links.
CREATE TABLE account_session (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    secret_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    ended_at TEXT,
    address TEXT NOT NULL,
    agent TEXT NOT NULL
) STRICT;

CREATE INDEX account_session_account ON account_session (account_id);

CREATE TABLE api_token (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    name TEXT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;

CREATE INDEX api_token_account ON api_token (account_id);

-- account_id: whose password may be set with it; NULL: whoever comes makes the first administrator.
CREATE TABLE one_time_link (
    id INTEGER PRIMARY KEY,
    account_id INTEGER REFERENCES account (id),
    secret_hash TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT;

-- Keys with which every node signs the portal's antiforgery tokens; nothing else is protected by them.
CREATE TABLE portal_key (
    name TEXT NOT NULL PRIMARY KEY,
    xml TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
