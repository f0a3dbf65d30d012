package org.duban.domain.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;

/**
 * Looks for departments that are not known, or that may be another one misspelt or shortened. While the store knows
 * none, every name is as good as the next, and only those used once beside a more usual one are in doubt.
 */
final class DepartmentChecks {

    /** 各科室, 全院各部门: no department in particular. */
    private static final Pattern ALL_OF_THEM = Pattern.compile("(?:全院|各|相关|有关).*");

    private final PlanDraft draft;
    private final Departments known;
    private final TaskLabels labels;
    private final Map<String, List<Integer>> uses = new LinkedHashMap<>();

    private DepartmentChecks(PlanDraft draft, Departments known) {
        this.draft = draft;
        this.known = known;
        this.labels = new TaskLabels(draft);
        List<DraftTask> tasks = draft.tasks().toList();
        for (int i = 0; i < tasks.size(); i++) {
            int position = i;
            tasks.get(i).departmentNames().distinct()
                    .forEach(name -> uses.computeIfAbsent(name, unseen -> new ArrayList<>()).add(position));
        }
    }

    static List<Finding> in(PlanDraft draft, Departments known) {
        return new DepartmentChecks(draft, known).findings();
    }

    private List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        var unknown = new ArrayList<String>();
        for (String name : uses.keySet()) {
            if (known.find(name).isEmpty()) {
                Optional<String> other = knownLike(name).or(() -> usualLike(name));
                if (other.isPresent()) {
                    findings.add(similar(name, other.get()));
                } else if (!known.all().isEmpty() && !ALL_OF_THEM.matcher(name).matches()) {
                    unknown.add(name);
                }
            }
        }
        findings.addAll(unknown(unknown));
        return findings;
    }

    private Optional<String> knownLike(String name) {
        return known.all().stream()
                .filter(department -> Stream.concat(Stream.of(department.name()), department.aliases().stream())
                        .anyMatch(other -> SimilarNames.mayBeOne(name, other)))
                .map(Department::name)
                .findFirst();
    }

    /** The name of this plan that a rare one may stand for: used more often, or as rarely but longer. */
    private Optional<String> usualLike(String rare) {
        if (times(rare) > 1) {
            return Optional.empty();
        }
        return uses.keySet().stream()
                .filter(other -> times(other) > 1 || other.length() > rare.length())
                .filter(other -> SimilarNames.mayBeOne(rare, other))
                .findFirst();
    }

    private int times(String name) {
        return uses.getOrDefault(name, List.of()).size();
    }

    private Finding similar(String name, String other) {
        List<Integer> tasks = uses.getOrDefault(name, List.of());
        return finding(Finding.Kind.SIMILAR_DEPARTMENT, List.of(name), List.of(name, other, labels.of(tasks)));
    }

    /** Where most names are new, it is the store that does not know this hospital yet: one question for all. */
    private List<Finding> unknown(List<String> names) {
        boolean most = names.size() > 1 && 2 * names.size() > uses.size();
        return (most ? List.of(names) : names.stream().map(List::of).toList()).stream()
                .map(each -> finding(
                        Finding.Kind.UNKNOWN_DEPARTMENT, each, List.of(String.join("、", each), labels.of(tasks(each)))))
                .toList();
    }

    private List<Integer> tasks(List<String> names) {
        return names.stream()
                .flatMap(name -> uses.getOrDefault(name, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Finding finding(Finding.Kind kind, List<String> names, List<String> words) {
        List<Integer> tasks = tasks(names);
        Place place = names.size() > 1 ? null : draft.tasks().toList().get(tasks.getFirst()).place();
        return new Finding(kind, place, words, new Finding.Subject(tasks, names));
    }
}
