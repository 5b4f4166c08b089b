-- Who may sign in. name: lower case; agency: a code, for agency accounts only; password_hash: the web framework's, NULL until one is set.
CREATE TABLE account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    role text NOT NULL,
    agency text,
    password_hash text,
    must_change bigint NOT NULL,
    is_disabled bigint NOT NULL,
    failures bigint NOT NULL,
    failing_since text,
    locked_until text,
    created_at text NOT NULL,
    CHECK ((role = 'agency') = (agency IS NOT NULL))
);

-- Of every secret only the SHA-256 is kept: cookies, tokens, one-time links.
CREATE TABLE account_session (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    secret_hash text NOT NULL UNIQUE,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    ended_at text,
    address text NOT NULL,
    agent text NOT NULL
);

CREATE INDEX account_session_account ON account_session (account_id);

CREATE TABLE api_token (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES account (id),
    name text NOT NULL,
    secret_hash text NOT NULL UNIQUE,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    revoked_at text
);

CREATE INDEX api_token_account ON api_token (account_id);

-- account_id: whose password may be set with it; NULL: whoever comes makes the first administrator.
CREATE TABLE one_time_link (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint REFERENCES account (id),
    secret_hash text NOT NULL UNIQUE,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    used_at text
);

-- Keys with which every node signs the portal's antiforgery tokens; nothing else is protected by them.
CREATE TABLE portal_key (
    name text NOT NULL PRIMARY KEY,
    xml text NOT NULL,
    created_at text NOT NULL
);
