package org.duban.domain.report;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many reports stand where.
 *
 * @param asked  whether the quarter was asked for; what is owed is only to come where it was not
 * @param counts by standing; none is zero
 */
public record ReportTally(boolean asked, Map<Standing, Integer> counts) {

    public ReportTally {
        counts = Map.copyOf(counts);
    }

    /** Those reports together. */
    static ReportTally of(boolean asked, Collection<OwedReport> reports) {
        var counts = new EnumMap<Standing, Integer>(Standing.class);
        reports.forEach(each -> counts.merge(each.standing(), 1, Integer::sum));
        return new ReportTally(asked, counts);
    }

    /** How many stand there. */
    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** 应报: all but those that are 免报. */
    public int due() {
        return all() - count(Standing.EXEMPT);
    }

    /** 已报: 待审核 and 审核通过. */
    public int reported() {
        return counts.entrySet().stream().filter(each -> each.getKey().isReported()).mapToInt(Map.Entry::getValue).sum();
    }

    /** 未报, those in 草稿 among them. */
    public int missing() {
        return count(Standing.MISSING) + count(Standing.DRAFT);
    }

    /** Whether something is due and all of it was accepted. */
    public boolean isComplete() {
        return due() > 0 && count(Standing.ACCEPTED) == due();
    }

    /** The worst standing; 免报 only where nothing is due, empty where there is no report at all. */
    public Optional<Standing> worst() {
        return counts.keySet().stream().sorted().findFirst();
    }

    private int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
