package org.duban.usecase.chase;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.Standing;

/**
 * 催报名单: the departments that owe reports of a quarter, as things stood on a day.
 *
 * @param title   of the plan
 * @param due     the last day to hand in
 * @param on      the day it speaks of
 * @param debtors in the order of the plan; empty where every report is handed in
 */
public record ChaseList(String title, Quarter quarter, LocalDate due, LocalDate on, List<Debtor> debtors) {

    public ChaseList {
        debtors = List.copyOf(debtors);
    }

    /**
     * A department and what it owes.
     *
     * @param owed 未报, 草稿 or 已退回, in the order of the plan; at least one
     */
    public record Debtor(Department department, List<OwedReport> owed) {

        public Debtor {
            owed = List.copyOf(owed);
        }

        /** 未报, those in 草稿 among them. */
        public List<OwedReport> missing() {
            return owed.stream().filter(each -> each.standing().isMissing()).toList();
        }

        /** 已退回. */
        public List<OwedReport> returned() {
            return owed.stream().filter(each -> each.standing() == Standing.RETURNED).toList();
        }
    }

    /** The days left to hand in: 0 on the last one, below 0 after it. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(on, due);
    }

    /** How many reports are owed, of all departments. */
    public int count() {
        return debtors.stream().mapToInt(each -> each.owed().size()).sum();
    }

    /** The same about one department alone; without any debtor where that one owes nothing. */
    public ChaseList only(DepartmentId department) {
        return new ChaseList(
                title,
                quarter,
                due,
                on,
                debtors.stream().filter(each -> each.department().id().equals(department)).toList());
    }
}
