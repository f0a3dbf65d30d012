package org.duban.usecase.history;

import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.Combined;
import org.duban.domain.change.Deed;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanEdit;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.change.StoreRestored;

/** What an entry of the 操作记录 is about, as people look for it. */
public enum EntryKind {
    /** A whole plan came, went or was merged with its document. */
    PLAN,
    /** The plan's own words: heading, sections, tasks. */
    TASK,
    /** How far a task has come. */
    PROGRESS,
    REPORT,
    /** A quarter was asked for, closed or opened again. */
    PERIOD,
    DEPARTMENT,
    /** Accounts and 登录. */
    ACCOUNT,
    /** Everything was restored from a backup. */
    STORE,
    /** Something else than this program altered the entry, so that it can no longer be read. */
    UNREADABLE;

    /** What the deed is mainly about. */
    public static EntryKind of(Deed deed) {
        return switch (deed) {
            case PlanAdded added -> PLAN;
            case PlanRemoved removed -> PLAN;
            case PlanMerged merged -> PLAN;
            case PlanEdit edit -> TASK;
            case ProgressRevised revised -> PROGRESS;
            case ReportRevised revised -> REPORT;
            case PeriodRevised revised -> PERIOD;
            case DepartmentRevised revised -> DEPARTMENT;
            case Combined combined -> of(combined.main());
            case AccountsRevised revised -> ACCOUNT;
            case StoreRestored restored -> STORE;
        };
    }
}
