package org.duban.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Passage;
import org.duban.domain.draft.Place;
import org.duban.intake.text.DepartmentCell;
import org.duban.intake.text.TracedText;

/** Gathers the departments of one task from its cells or lines, each once, with the places where it stands. */
final class DraftDepartments {

    private final List<Finding> findings;
    private final Map<String, List<Passage>> lead = new LinkedHashMap<>();
    private final Map<String, List<Passage>> supporting = new LinkedHashMap<>();

    DraftDepartments(List<Finding> findings) {
        this.findings = findings;
    }

    /** Adds those that lead where the words do not say otherwise. */
    void addLead(DepartmentCell read, TracedText words, Place place) {
        add(lead, read.plain(), words, place);
        addMarked(read, words, place);
    }

    /** Adds those that support where the words do not say otherwise. */
    void addSupporting(DepartmentCell read, TracedText words, Place place) {
        addMarked(read, words, place);
        add(supporting, read.plain(), words, place);
    }

    private void addMarked(DepartmentCell read, TracedText words, Place place) {
        add(lead, read.lead(), words, place);
        add(supporting, read.supporting(), words, place);
    }

    private void add(Map<String, List<Passage>> into, List<String> names, TracedText words, Place place) {
        var seen = new LinkedHashSet<String>();
        var repeated = new LinkedHashSet<String>();
        var places = new NamePlaces(words);
        for (String name : names) {
            into.computeIfAbsent(name, unseen -> new ArrayList<>()).addAll(places.next(name));
            if (!seen.add(name)) {
                repeated.add(name);
            }
        }
        repeated.forEach(name ->
                findings.add(new Finding(Finding.Kind.REPEATED_DEPARTMENT, place, List.of(name))));
    }

    List<DraftDepartment> lead() {
        return drafts(lead);
    }

    List<DraftDepartment> supporting() {
        return drafts(supporting);
    }

    private static List<DraftDepartment> drafts(Map<String, List<Passage>> names) {
        return names.entrySet().stream()
                .map(entry -> new DraftDepartment(entry.getKey(), entry.getValue()))
                .toList();
    }
}
