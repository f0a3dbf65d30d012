package org.duban.usecase.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duban.domain.plan.DeadlineId;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.report.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * What a form's second sheet says about one task: deadlines met with their days, values of its indicators.
 *
 * @param cells where each of them was read, by the id of the deadline or indicator
 */
public record FilledFacts(
        Map<DeadlineId, LocalDate> completed,
        Map<IndicatorId, BigDecimal> values,
        Map<UUID, FactCell> cells,
        List<FormFinding> findings) {

    /** Nothing is filled in. */
    public static final FilledFacts NONE = new FilledFacts(Map.of(), Map.of(), Map.of(), List.of());

    public FilledFacts {
        completed = Map.copyOf(completed);
        values = Map.copyOf(values);
        cells = Map.copyOf(cells);
        findings = List.copyOf(findings);
    }

    /** Whether nothing is filled in. */
    public boolean isBlank() {
        return completed.isEmpty() && values.isEmpty() && findings.isEmpty();
    }

    /** Where the deadline's day or the indicator's value was read. */
    Optional<FactCell> cell(UUID id) {
        return Optional.ofNullable(cells.get(id));
    }

    /** Whether a report says these and no others; a zero behind the point changes nothing. */
    boolean isSaidBy(ReportContent report) {
        return findings.isEmpty()
                && report.completed().equals(completed)
                && report.values().keySet().equals(values.keySet())
                && values.entrySet().stream().allMatch(each -> isSame(each.getValue(), report.values().get(each.getKey())));
    }

    private static boolean isSame(BigDecimal one, @Nullable BigDecimal other) {
        return other != null && one.compareTo(other) == 0;
    }

    /** Both together; of two that speak of the same the other one counts. */
    public FilledFacts and(FilledFacts other) {
        return new FilledFacts(
                both(completed, other.completed),
                both(values, other.values),
                both(cells, other.cells),
                Stream.concat(findings.stream(), other.findings.stream()).toList());
    }

    private static <K, V> Map<K, V> both(Map<K, V> one, Map<K, V> other) {
        var both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }
}
