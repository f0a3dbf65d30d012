-- Who may sign in, and a history whose every entry is bound to the one before it.

create table account (
  id uuid not null,
  name varchar(100) not null,
  duty varchar(20) not null,
  department_id uuid,
  password_hash varchar(300) not null,
  failures int not null,
  locked_until timestamp(6) with time zone,
  active boolean not null,
  constraint account_pk primary key (id),
  constraint account_name_unique unique (name),
  constraint account_duty_known check (duty in ('OFFICE', 'DEPARTMENT', 'LEADER')),
  constraint account_department_named check ((duty = 'DEPARTMENT') = (department_id is not null))
);

-- Its one row is there while 登录 is switched on.
create table sign_in (
  id int default 1 not null,
  recovery_hash varchar(300) not null,
  constraint sign_in_pk primary key (id),
  constraint sign_in_once check (id = 1)
);

-- What concerns no plan (an account) is history as well.
alter table history alter column plan_id drop not null;

-- SHA-256 in hexadecimal digits over the entry and the seal of the entry before. Entries older than this table have none
-- until V6 seals them, once.
alter table history add column seal varchar(64) default '' not null;

-- The last entry, so that entries cut off at the end are missed. Its one row is there from V6 on; it is no entry, and the
-- only thing of the history that is ever changed.
create table history_head (
  id int default 1 not null,
  entries bigint not null,
  last_no bigint not null,
  last_seal varchar(64) not null,
  constraint history_head_pk primary key (id),
  constraint history_head_once check (id = 1)
);
