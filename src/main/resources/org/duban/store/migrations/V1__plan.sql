create table plan (
  id uuid not null,
  plan_year int not null,
  title varchar(500) not null,
  constraint plan_pk primary key (id)
);
