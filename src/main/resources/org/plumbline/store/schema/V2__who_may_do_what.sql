-- SPDX-License-Identifier: Apache-2.0

create table accounts (
  name varchar(100) primary key,
  password varchar(300) not null,
  one_time boolean not null,
  administrator boolean not null,
  changed timestamp with time zone not null
);

create table roles (
  account varchar(100) not null references accounts on delete cascade,
  slug varchar(80) not null references organizations,
  role varchar(20) not null,
  primary key (account, slug)
);

-- the secret itself is nowhere; its SHA-256 is enough, since it is as long as that
create table tokens (
  id char(16) primary key,
  account varchar(100) not null references accounts on delete cascade,
  secret char(64) not null,
  label varchar(100) not null,
  created timestamp with time zone not null,
  expires timestamp with time zone not null
);
