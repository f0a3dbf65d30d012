package org.duban.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duban.domain.plan.PlanId;
import org.duban.messages.Messages;
import org.duban.usecase.PlanSummary;

/** Names plans by their years; where a year has several their titles tell them apart, and a number the same titles. */
final class PlanLabels {

    private PlanLabels() {}

    /** The name of each plan, in the order given. */
    static Map<PlanId, String> of(List<PlanSummary> plans, Messages messages) {
        Map<Integer, Long> ofYear = plans.stream()
                .collect(Collectors.groupingBy(plan -> plan.heading().year(), Collectors.counting()));
        var labels = new HashMap<PlanId, String>();
        var given = new ArrayList<String>();
        for (PlanSummary plan : plans) {
            String year = Integer.toString(plan.heading().year());
            String label = ofYear.getOrDefault(plan.heading().year(), 0L) == 1
                    ? messages.text("shell.plan", year)
                    : messages.text("shell.plan-titled", year, plan.heading().title());
            labels.put(plan.id(), numbered(label, given));
        }
        return labels;
    }

    private static String numbered(String label, List<String> given) {
        long before = given.stream().filter(label::equals).count();
        given.add(label);
        return before == 0 ? label : label + " (" + (before + 1) + ")";
    }
}
