-- The reports of departments and the quarters they were asked for. A report is read and written whole, so what it says
-- stands in one text (JSON); the columns beside it are what it is found by. No foreign keys, as with task_progress.

create table report (
  id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  report_year int not null,
  report_quarter int not null,
  department_id uuid not null,
  stage varchar(20) not null,
  report_json text not null,
  constraint report_pk primary key (id),
  constraint report_unique unique (plan_id, task_id, report_year, report_quarter, department_id),
  constraint report_quarter_known check (report_quarter between 1 and 4),
  constraint report_stage_known check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'))
);

-- closed_json is null while the quarter is open.
create table reporting_period (
  plan_id uuid not null,
  period_year int not null,
  period_quarter int not null,
  due_on date not null,
  closed_json text,
  constraint reporting_period_pk primary key (plan_id, period_year, period_quarter),
  constraint reporting_period_quarter_known check (period_quarter between 1 and 4)
);
