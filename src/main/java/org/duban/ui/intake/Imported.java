package org.duban.ui.intake;

import java.util.List;
import org.duban.domain.draft.Finding;
import org.duban.domain.plan.PlanId;

/** A plan that was just taken in, with what a person should look at; {@code sample} when it is the one of 打开示例. */
public record Imported(PlanId plan, List<Finding> findings, boolean sample) {

    public Imported {
        findings = List.copyOf(findings);
    }
}
