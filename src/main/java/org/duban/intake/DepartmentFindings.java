package org.duban.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.intake.text.SimilarNames;

/** Looks for a department that stands once and may be another one misspelt or shortened. */
final class DepartmentFindings {

    private static final class Use {
        private final Place place;
        private int times;

        Use(Place place) {
            this.place = place;
        }
    }

    private DepartmentFindings() {}

    static List<Finding> in(List<DraftSection> sections) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (DraftTask task : sections.stream().flatMap(section -> section.tasks().stream()).toList()) {
            task.departmentNames()
                    .forEach(name -> uses.computeIfAbsent(name, unseen -> new Use(task.place())).times++);
        }
        var findings = new ArrayList<Finding>();
        uses.forEach((name, use) -> {
            if (use.times == 1) {
                usual(name, uses).ifPresent(usual -> findings.add(
                        new Finding(Finding.Kind.SIMILAR_DEPARTMENT, use.place, List.of(name, usual))));
            }
        });
        return findings;
    }

    /** The name that a rare one may stand for: used more often, or as rarely but longer. */
    private static Optional<String> usual(String rare, Map<String, Use> uses) {
        return uses.entrySet().stream()
                .filter(other -> other.getValue().times > 1 || other.getKey().length() > rare.length())
                .map(Map.Entry::getKey)
                .filter(other -> SimilarNames.mayBeOne(rare, other))
                .findFirst();
    }
}
