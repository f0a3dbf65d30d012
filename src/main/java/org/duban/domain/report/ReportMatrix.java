package org.duban.domain.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.progress.PlanProgress;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a plan's year: a row for each department that owes any, in the order of the plan, a cell for each quarter.
 *
 * @param quarters those of the plan's year
 */
public record ReportMatrix(List<Quarter> quarters, List<Row> rows, PlanReports reports) {

    /** So long after its end a quarter is still what the office works on, while nobody asked for one. */
    private static final int DAYS_AFTER = 30;

    public ReportMatrix {
        quarters = List.copyOf(quarters);
        rows = List.copyOf(rows);
    }

    /**
     * What a department owes through the year.
     *
     * @param owed by quarter, in the order of the plan
     */
    public record Row(Department department, Map<Quarter, List<OwedReport>> owed) {

        /** What it owes in that quarter. */
        public List<OwedReport> of(Quarter quarter) {
            return owed.getOrDefault(quarter, List.of());
        }
    }

    /** The matrix of the plan. */
    public static ReportMatrix of(Obligations obligations, Plan plan, PlanProgress facts, PlanReports reports) {
        List<Quarter> quarters = year(plan.heading().year());
        Map<DepartmentId, List<OwedReport>> all = quarters.stream()
                .flatMap(quarter -> obligations.of(plan, facts, reports, quarter).stream().map(each -> owed(each, quarter, reports)))
                .collect(groupingBy(each -> each.department().id(), LinkedHashMap::new, toList()));
        List<Row> rows = all.values().stream()
                .map(each -> new Row(each.getFirst().department(), each.stream().collect(groupingBy(OwedReport::quarter))))
                .toList();
        return new ReportMatrix(quarters, rows, reports);
    }

    /** A year in which nobody owes anything. */
    public static ReportMatrix empty(int year) {
        return new ReportMatrix(year(year), List.of(), PlanReports.NONE);
    }

    /** How the department stands in that quarter. */
    public ReportTally tally(Row row, Quarter quarter) {
        return ReportTally.of(isAsked(quarter), row.of(quarter));
    }

    /** 合计 of that quarter. */
    public ReportTally total(Quarter quarter) {
        return ReportTally.of(isAsked(quarter), all(quarter).toList());
    }

    /** Every report owed in that quarter, department by department. */
    public Stream<OwedReport> all(Quarter quarter) {
        return rows.stream().flatMap(row -> row.of(quarter).stream());
    }

    /** The departments that have such a report in that quarter. */
    public List<Row> having(Quarter quarter, Predicate<Standing> wanted) {
        return rows.stream()
                .filter(row -> row.of(quarter).stream().map(OwedReport::standing).anyMatch(wanted))
                .toList();
    }

    /** The report of that name. */
    public Optional<OwedReport> find(PlanReports.Key key) {
        return all(key.quarter()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** The row of the department. */
    public Optional<Row> row(DepartmentId department) {
        return rows.stream().filter(each -> each.department().id().equals(department)).findFirst();
    }

    /** The next such report after that one, open quarter by quarter, and from the beginning again after the last. */
    public Optional<OwedReport> next(PlanReports.@Nullable Key after, Predicate<OwedReport> wanted) {
        var all = new ArrayList<>(open().flatMap(this::all).toList());
        int at = IntStream.range(0, all.size()).filter(each -> all.get(each).key().equals(after)).findFirst().orElse(-1);
        return IntStream.rangeClosed(1, all.size())
                .mapToObj(step -> all.get((at + step) % all.size()))
                .filter(wanted)
                .findFirst();
    }

    /** How many such reports there are, in whatever quarter that is open. */
    public int count(Predicate<OwedReport> wanted) {
        return (int) open().flatMap(this::all).filter(wanted).count();
    }

    /** Whether departments were asked to report on the quarter. */
    public boolean isAsked(Quarter quarter) {
        return reports.period(quarter).isPresent();
    }

    /**
     * The quarter that is being worked on: the last one asked for and open; else the one that ended or will end next, or
     * where that is closed already the one to be asked for after it.
     */
    public Quarter current(LocalDate today) {
        return quarters.stream()
                .filter(each -> reports.period(each).filter(ReportingPeriod::isOpen).isPresent())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> toAskFor(nearest(today)));
    }

    private Stream<Quarter> open() {
        return quarters.stream().filter(each -> reports.period(each).filter(ReportingPeriod::isOpen).isPresent());
    }

    private Quarter toAskFor(Quarter nearest) {
        return quarters.stream()
                .filter(each -> each.compareTo(nearest) >= 0 && !reports.isClosed(each))
                .findFirst()
                .orElse(nearest);
    }

    private Quarter nearest(LocalDate today) {
        Quarter now = Quarter.of(today.minusDays(DAYS_AFTER));
        return now.compareTo(quarters.getFirst()) < 0
                ? quarters.getFirst()
                : now.compareTo(quarters.getLast()) > 0 ? quarters.getLast() : now;
    }

    private static OwedReport owed(Obligation owed, Quarter quarter, PlanReports reports) {
        return new OwedReport(
                owed, quarter, reports.of(owed.task().id(), quarter, owed.department().id()).orElse(null));
    }

    private static List<Quarter> year(int year) {
        return IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)).toList();
    }
}
