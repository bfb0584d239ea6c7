-- SPDX-License-Identifier: Apache-2.0

-- Long work, kept for a month after its end. What is left to do is in scheduled_tasks.
create table jobs (
  id char(16) primary key,
  kind varchar(20) not null,
  slug varchar(80) not null, -- empty: several organizations
  subject varchar(2000) not null,
  input char(64) not null,
  who varchar(200) not null,
  asked timestamp with time zone not null,
  state varchar(20) not null,
  run integer not null,
  finished timestamp with time zone
);

create table job_items (
  job char(16) not null references jobs on delete cascade,
  item integer not null,
  subject varchar(300) not null,
  input char(64) not null,
  state varchar(20) not null,
  step integer not null,
  steps integer not null,
  message varchar(2000) not null,
  result char(64) references blobs,
  tries integer not null,
  worker varchar(200) not null,
  primary key (job, item)
);
create index job_items_input on job_items (input);

-- Where each organization stood when it was last judged for the list of all.
create table standings (
  slug varchar(80) primary key references organizations,
  input char(64) not null,
  as_of date not null,
  edition integer not null,
  open_duties integer not null, -- -1: it has no offer; -2: it could not be read
  changes integer not null,
  providers varchar(2000) not null, -- one per line
  answer ${bytes} not null
);

-- The table of db-scheduler, as its documentation has it.
create table scheduled_tasks (
  task_name varchar(100) not null,
  task_instance varchar(200) not null,
  task_data ${bytes},
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by varchar(100),
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
