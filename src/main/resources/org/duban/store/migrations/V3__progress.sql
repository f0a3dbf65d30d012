-- What is known about how far tasks have come. No foreign keys: a task, a deadline or a plan that is removed and brought
-- back by undo still knows what was done.

create table task_progress (
  task_id uuid not null,
  plan_id uuid not null,
  state varchar(20) not null,
  percent int,
  constraint task_progress_pk primary key (task_id),
  constraint task_progress_state_known check (state in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'ON_HOLD')),
  constraint task_progress_percent_known check (percent between 0 and 100)
);

create index task_progress_plan_idx on task_progress (plan_id);

create table deadline_completion (
  deadline_id uuid not null,
  task_id uuid not null,
  plan_id uuid not null,
  completed_on date not null,
  constraint deadline_completion_pk primary key (task_id, deadline_id)
);

create index deadline_completion_plan_idx on deadline_completion (plan_id);

-- The latest value of an indicator, as it was written.
create table indicator_actual (
  indicator_id uuid not null,
  task_id uuid not null,
  plan_id uuid not null,
  measured_on date not null,
  actual_value varchar not null,
  constraint indicator_actual_pk primary key (task_id, indicator_id)
);

create index indicator_actual_plan_idx on indicator_actual (plan_id);
