package org.duban.domain.draft;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A task as read.
 *
 * @param number     as printed, null where none is printed
 * @param text       with words, white space as the reading contract says
 * @param lead       牵头, in the order of the document
 * @param supporting 配合, in the order of the document
 * @param place      the first paragraph of its text
 * @param source     the passages that its text was put together from, in their order
 */
public record DraftTask(
        @Nullable String number,
        String text,
        List<DraftDepartment> lead,
        List<DraftDepartment> supporting,
        List<DraftDeadline> deadlines,
        List<DraftIndicator> indicators,
        List<DraftRecurrence> recurrences,
        Place place,
        List<Passage> source) {

    public DraftTask {
        lead = List.copyOf(lead);
        supporting = List.copyOf(supporting);
        deadlines = List.copyOf(deadlines);
        indicators = List.copyOf(indicators);
        recurrences = List.copyOf(recurrences);
        source = List.copyOf(source);
    }

    /** The names of the leading departments. */
    public List<String> leadNames() {
        return lead.stream().map(DraftDepartment::name).toList();
    }

    /** The names of the supporting departments. */
    public List<String> supportingNames() {
        return supporting.stream().map(DraftDepartment::name).toList();
    }

    /** The names of all its departments, the leading ones first. */
    public Stream<String> departmentNames() {
        return Stream.concat(lead.stream(), supporting.stream()).map(DraftDepartment::name);
    }
}
