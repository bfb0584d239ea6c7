-- SPDX-License-Identifier: Apache-2.0
-- Both H2 (in its PostgreSQL mode) and PostgreSQL run this. Rows of editions, edition_files, blobs,
-- assessments and trail are only ever added.

create table blobs (
  sha256 char(64) primary key,
  bytes ${bytes} not null
);

create table organizations (
  slug varchar(80) primary key,
  name varchar(200) not null,
  edition integer not null,
  changed timestamp with time zone not null
);

create table editions (
  slug varchar(80) not null references organizations,
  edition integer not null,
  at timestamp with time zone not null,
  who varchar(200) not null,
  what varchar(500) not null,
  hash char(64) not null,
  primary key (slug, edition)
);

create table edition_files (
  slug varchar(80) not null,
  edition integer not null,
  path varchar(300) not null,
  sha256 char(64) not null references blobs,
  primary key (slug, edition, path),
  foreign key (slug, edition) references editions
);

-- A chain for each organization, and one, under the empty name, for what concerns none. Entry 1
-- follows 64 zeros; each hash covers the row and the hash before it.
create table trail (
  organization varchar(80) not null,
  entry integer not null,
  at timestamp with time zone not null,
  who varchar(200) not null,
  action varchar(60) not null,
  subject varchar(300) not null,
  before_value varchar(500) not null,
  after_value varchar(500) not null,
  hash char(64) not null,
  primary key (organization, entry)
);

-- The end of each chain, locked by whoever adds to it; tells of entries that were cut off.
create table trail_end (
  organization varchar(80) primary key,
  entry integer not null,
  hash char(64) not null
);
insert into trail_end (organization, entry, hash)
  values ('', 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table tracking (
  slug varchar(80) not null references organizations,
  item varchar(300) not null,
  owner varchar(200) not null,
  due date,
  status varchar(40) not null,
  note varchar(4000) not null,
  evidence varchar(1000) not null,
  version integer not null,
  changed timestamp with time zone not null,
  who varchar(200) not null,
  primary key (slug, item)
);

create table assessments (
  slug varchar(80) not null,
  id char(16) not null,
  edition integer not null,
  as_of date not null,
  scope varchar(1000) not null,
  report char(16) not null,
  catalog char(64) not null,
  words char(64) not null,
  result char(64) not null references blobs,
  at timestamp with time zone not null,
  who varchar(200) not null,
  primary key (slug, id),
  foreign key (slug, edition) references editions
);
