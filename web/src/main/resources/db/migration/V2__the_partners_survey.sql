-- The partners' survey. Who keeps it neither enters nor decides anything about money: one role in a place, not two.
alter table membership drop constraint membership_role_check;
alter table membership add constraint membership_role_check
    check (role in ('viewer', 'analyst', 'administrator', 'survey_keeper'));

-- A round of the survey. Its groups are fixed when it opens, so that answers can be parted in one way only.
create table survey_round (
    place         text        not null references place (id),
    code          text        not null check (code ~ '^[a-z0-9]([a-z0-9-]{0,118}[a-z0-9])?$'),
    title         text        not null check (title <> ''),
    groups        text[]      not null,
    closes_on     date        not null,
    made_at       timestamptz not null default now(),
    made_by       text        not null,
    batches       integer     not null default 0 check (batches >= 0),
    closed_at     timestamptz,
    taken_back_at timestamptz,
    primary key (place, code)
);
-- Two rounds at once could be held against each other.
create unique index survey_round_open on survey_round (place) where closed_at is null and taken_back_at is null;

-- Who was asked, by a private link of which only a digest is held. No row says when it was answered.
create table survey_link (
    place        text    not null,
    round        text    not null,
    organisation text    not null check (organisation <> ''),
    partners     text    not null,
    token_sha256 text    not null unique,
    made_by      text    not null,
    revoked      boolean not null default false,
    answered     boolean not null default false,
    primary key (place, round, organisation),
    foreign key (place, round) references survey_round (place, code)
);

-- Answers that wait until five of their group are there. Nothing here says whose they are or when they came; each time
-- one comes all of its round are written anew in another order. Once counted they are gone.
create table survey_waiting (
    id       uuid   primary key default gen_random_uuid(),
    place    text   not null,
    round    text   not null,
    partners text   not null,
    replies  text[] not null,
    words    text   not null default '',
    foreign key (place, round) references survey_round (place, code)
);
create index survey_waiting_of_round on survey_waiting (place, round);

-- Comments that partners agreed to have shown, in no order and without their group.
create table survey_comment (
    id    uuid primary key default gen_random_uuid(),
    place text not null,
    round text not null,
    words text not null,
    foreign key (place, round) references survey_round (place, code)
);
create index survey_comment_of_round on survey_comment (place, round);
