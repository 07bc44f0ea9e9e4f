-- The store of the web application: what people gave, entered and kept. Everything else is worked out again from it.
-- Only migrations make tables. A migration that has been released is never changed: the next one says what changes.

-- A council's area, or whatever area somebody looks at. Every other row of a place carries its id: places never mix.
create table place (
    id      text primary key check (id ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
    name    text        not null check (name <> ''),
    made_at timestamptz not null default now(),
    made_by text        not null
);

-- A file byte for byte under the SHA-256 of its bytes, whoever gave it and whatever it was called.
create table source (
    sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    bytes   bigint      not null check (bytes >= 0),
    kept_at timestamptz not null default now()
);

-- The bytes of a source in pieces of 1 MB at most, so that a ledger of several GB streams in and out.
create table source_chunk (
    sha256  text    not null references source (sha256),
    number  integer not null check (number >= 0),
    content bytea   not null check (octet_length(content) between 1 and 1048576),
    primary key (sha256, number)
);
-- Stored as it comes: squeezing a ledger on every upload costs more time than the space is worth.
alter table source_chunk alter column content set storage external;

-- Which source lies under which name in a place. Withdrawn names stay, so that an old figure still finds its file.
create table place_file (
    number       bigint generated always as identity primary key,
    place        text        not null references place (id),
    path         text        not null check (path <> ''),
    sha256       text        not null references source (sha256),
    added_at     timestamptz not null default now(),
    added_by     text        not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index place_file_in_use on place_file (place, path) where withdrawn_at is null;
create index place_file_of_source on place_file (sha256);

-- What people enter: a decision about a match, a judgement, an option. Rows are only ever added; a later one undoes.
create table entered_row (
    number     bigint generated always as identity primary key,
    place      text        not null references place (id),
    table_name text        not null check (table_name ~ '^[a-z][a-z0-9-]{0,62}$'),
    cells      text[]      not null,
    who        text        not null,
    at         timestamptz not null default now()
);
create index entered_row_of_table on entered_row (place, table_name, number);

-- Who may sign in. No password is held for a person who signs in with the council's own sign-in.
create table person (
    id            uuid primary key     default uuidv7(),
    name          text        not null check (name <> ''),
    email         text        not null unique check (email = lower(email) and email like '%_@_%'),
    password_hash text,
    administrator boolean     not null default false,
    made_at       timestamptz not null default now(),
    failures      integer     not null default 0,
    locked_until  timestamptz,
    ended_at      timestamptz
);

-- What a person may do in a place; without a row the place does not exist for that person.
create table membership (
    person  uuid        not null references person (id),
    place   text        not null references place (id),
    role    text        not null check (role in ('viewer', 'analyst', 'administrator')),
    made_at timestamptz not null default now(),
    primary key (person, place)
);
create index membership_of_place on membership (place);

-- Every change, by whom and when. The place is null where the change is to the installation.
create table audit (
    number bigint generated always as identity primary key,
    at     timestamptz not null default now(),
    who    text        not null,
    place  text references place (id),
    action text        not null,
    detail text        not null default ''
);
create index audit_of_place on audit (place, number);

-- Work that takes longer than a page may. A job that ran when the server stopped is marked as failed at the next start.
create table job (
    id         uuid primary key     default uuidv7(),
    place      text        not null references place (id),
    kind       text        not null,
    request    text        not null,
    state      text        not null default 'waiting'
        check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
    progress   integer     not null default 0 check (progress between 0 and 100),
    message    text        not null default '',
    made_at    timestamptz not null default now(),
    made_by    text        not null,
    started_at timestamptz,
    ended_at   timestamptz
);
create index job_of_place on job (place, made_at);
create index job_unfinished on job (made_at) where state in ('waiting', 'running');

-- An answer as it was given, for good once somebody has named and kept it.
create table result (
    id      uuid primary key     default uuidv7(),
    place   text        not null references place (id),
    name    text check (name <> ''),
    kind    text        not null,
    request text        not null,
    made_at timestamptz not null default now(),
    made_by text        not null,
    kept_at timestamptz,
    on_day  date        not null,
    check ((kept_at is null) = (name is null))
);
create index result_of_place on result (place, made_at);

-- The files of a result: its JSON, its figures and the rows that they cite.
create table result_file (
    result  uuid  not null references result (id) on delete cascade,
    path    text  not null check (path <> ''),
    content bytea not null,
    primary key (result, path)
);

-- A public, read-only link to one result. Only a digest of the token is held: the store cannot give a link away.
create table shared_link (
    token_sha256 text primary key,
    result       uuid        not null references result (id),
    made_at      timestamptz not null default now(),
    made_by      text        not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz
);
create index shared_link_of_result on shared_link (result);

-- A private link to a form that one partner organisation fills in. Only a digest of the token is held.
create table asked_partner (
    token_sha256 text primary key,
    place        text        not null references place (id),
    organisation text        not null,
    line         text,
    made_at      timestamptz not null default now(),
    made_by      text        not null,
    expires_at   timestamptz not null,
    answered_at  timestamptz,
    revoked_at   timestamptz
);
create index asked_partner_of_place on asked_partner (place, made_at);

-- What somebody says is wrong with a shared result.
create table objection (
    number       bigint generated always as identity primary key,
    shared_link  text        not null references shared_link (token_sha256),
    organisation text        not null,
    words        text        not null check (words <> ''),
    contact      text        not null default '',
    at           timestamptz not null default now()
);
create index objection_of_link on objection (shared_link);

-- Rows that may only be added are held so by the database itself, not by the good manners of our code.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never changed.', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger entered_row_only_added before update or delete or truncate on entered_row
    for each statement execute function refuse_change();
create trigger audit_only_added before update or delete or truncate on audit
    for each statement execute function refuse_change();
-- The bytes under a digest never change; what must be erased can only go whole.
create trigger source_unchanged before update on source
    for each statement execute function refuse_change();
create trigger source_chunk_unchanged before update on source_chunk
    for each statement execute function refuse_change();
