-- How often something of a task is done: "times" within every "span" cycles (每两周一次: once every 2 weeks).

create table recurrence (
  task_id uuid not null,
  ordinal int not null,
  phrase varchar not null,
  times int not null,
  span int not null,
  cycle varchar(20) not null,
  constraint recurrence_pk primary key (task_id, ordinal),
  constraint recurrence_of foreign key (task_id) references task (id) on delete cascade,
  constraint recurrence_happens check (times >= 1 and span >= 1),
  constraint recurrence_cycle_known check (cycle in ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR'))
);
