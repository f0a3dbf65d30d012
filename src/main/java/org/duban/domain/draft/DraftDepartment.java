package org.duban.domain.draft;

import java.util.List;

/**
 * A department as a document names it for a task.
 *
 * @param name as printed, inner blanks removed
 * @param at   where it stands in the document; empty where a person named it
 */
public record DraftDepartment(String name, List<Passage> at) {

    public DraftDepartment {
        at = List.copyOf(at);
    }

    /** One that a person named. */
    public static DraftDepartment named(String name) {
        return new DraftDepartment(name, List.of());
    }

    /** Those that a person named, in their order. */
    public static List<DraftDepartment> named(List<String> names) {
        return names.stream().map(DraftDepartment::named).toList();
    }
}
