package org.duban.domain.change;

import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;

/**
 * A department gets another name or other aliases, in every plan at once.
 *
 * @param plan whose import or edit brought the change about
 */
public record DepartmentRevised(PlanId plan, Department before, Department after) implements Change {

    public DepartmentRevised {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("a revision keeps the department's id");
        }
    }

    @Override
    public DepartmentRevised inverse() {
        return new DepartmentRevised(plan, after, before);
    }

    /** The plan with the department as it is after this change. */
    public Plan in(Plan current) {
        return current.withDepartments(each -> each.id().equals(after.id()) ? after : each);
    }
}
