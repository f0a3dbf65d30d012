package org.duban.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.duban.domain.change.Change;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.ReportId;
import org.duban.usecase.Ledger;
import org.duban.usecase.Ledger.Done;

/**
 * A store as an office fills it in ten years: ten plans of 120 tasks at first, 40 departments, four quarters of reports
 * each, about 50,000 entries. Tasks went in every year, two plans were imported by mistake and removed at once, one was
 * removed in the end with all its reports. For one seed it is the same but for the names of reports ({@link ReportId}).
 *
 * @param years       how many plans, the last one of 2024
 * @param sections    in each plan
 * @param tasksEach   in each section
 * @param departments that the papers name
 */
public record TenYears(int years, int sections, int tasksEach, int departments) {

    /** The whole of it. */
    public static final TenYears FULL = new TenYears(10, 10, 12, 40);

    private static final int LAST_YEAR = 2024;
    private static final String OFFICE = "李强";

    /**
     * Writes it.
     *
     * @param folder has no store yet
     * @return how many entries the history has
     */
    public long writeTo(Path folder, long seed) {
        var random = new Random(seed);
        var papers = new YearlyPlans(random, departments);
        List<PlanBook> books = new ArrayList<>();
        long entries;
        try (var store = new FilledStore(folder)) {
            for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
                if (year % 4 == 1) {
                    importByMistake(papers.plan(year, sections, tasksEach), papers, store);
                }
                var office = new OfficeYear(random, papers, papers.plan(year, sections, tasksEach), store::add);
                books.add(office.run());
                rename(papers, year, books, store);
            }
            entries = store.end(papers.departments(), books);
        }
        removeOne(folder, books.get(books.size() / 2));
        return entries + 1;
    }

    private static void removeOne(Path folder, PlanBook gone) {
        try (Ledger ledger = LedgerFile.open(folder)) {
            ledger.apply(new PlanRemoved(gone.plan(), gone.source()), OFFICE, after(LAST_YEAR));
        }
    }

    private static void importByMistake(Plan plan, YearlyPlans papers, FilledStore store) {
        var added = new PlanAdded(plan, papers.source(plan));
        int before = plan.heading().year() - 1;
        does(added, before, store);
        does(added.inverse(), before, store);
    }

    private static void rename(YearlyPlans papers, int year, List<PlanBook> books, FilledStore store) {
        Department before = papers.department();
        var after = new Department(before.id(), before.name(), List.of("又名" + year));
        var revised = new DepartmentRevised(books.getLast().plan().id(), before, after);
        papers.know(after);
        books.replaceAll(each -> each.after(revised));
        does(revised, year, store);
    }

    private static void does(Change change, int year, FilledStore store) {
        store.add(new Done(after(year), OFFICE, change));
    }

    private static Instant after(int year) {
        return Instant.parse((year + 1) + "-01-06T02:00:00Z");
    }
}
