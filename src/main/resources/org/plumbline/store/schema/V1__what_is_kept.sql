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

-- entry 1 follows a row of zeros; each hash covers the row and the hash before it
create table trail (
  entry bigint primary key,
  at timestamp with time zone not null,
  who varchar(200) not null,
  organization varchar(80) not null,
  action varchar(60) not null,
  subject varchar(300) not null,
  before_value varchar(500) not null,
  after_value varchar(500) not null,
  previous char(64) not null,
  hash char(64) not null
);
create index trail_by_organization on trail (organization, entry);

-- one row, locked by whoever adds to the trail
create table trail_head (
  one integer primary key,
  entry bigint not null,
  hash char(64) not null
);
insert into trail_head (one, entry, hash)
  values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table tracking (
  slug varchar(80) not null references organizations,
  item varchar(300) not null,
  owner varchar(200) not null,
  due date,
  status varchar(20) not null,
  note varchar(4000) not null,
  evidence varchar(1000) not null,
  version integer not null,
  changed timestamp with time zone not null,
  who varchar(200) not null,
  primary key (slug, item)
);

create table assessments (
  id char(64) primary key,
  slug varchar(80) not null,
  edition integer not null,
  as_of date not null,
  scope varchar(1000) not null,
  catalog char(64) not null,
  words char(64) not null,
  result char(64) not null references blobs,
  at timestamp with time zone not null,
  who varchar(200) not null,
  foreign key (slug, edition) references editions
);
create index assessments_by_organization on assessments (slug, at);
