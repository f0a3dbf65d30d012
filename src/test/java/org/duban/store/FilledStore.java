package org.duban.store;

import static org.duban.store.jooq.Tables.HISTORY_HEAD;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.duban.domain.change.Change;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanBook;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.PlanId;
import org.duban.domain.progress.TaskProgress;
import org.duban.store.jooq.tables.records.HistoryRecord;
import org.duban.usecase.Ledger.Done;
import org.jooq.DSLContext;

/**
 * Fills a new store in seconds: the history in large pieces, each entry sealed as ever, and the plans as they stand in
 * the end, not change by change.
 */
final class FilledStore implements AutoCloseable {

    private static final int AT_ONCE = 1_000;

    private final ChangeJson json = new ChangeJson();
    private final List<HistoryRecord> waiting = new ArrayList<>();
    private final Session session;
    private String seal = "";
    private long number;

    FilledStore(Path folder) {
        LedgerFile.open(folder).close();
        session = Session.open(new H2File(folder.toAbsolutePath().normalize().resolve(DataFolder.FILE_NAME)));
    }

    /** The next entry. */
    void add(Done done) {
        UUID plan = done.deed() instanceof Change change ? change.plan().value() : null;
        var line = new HistoryLine(
                seal, ++number, done.when(), done.who(), plan, ChangeJson.kind(done.deed()), json.write(done.deed()));
        seal = line.seal();
        waiting.add(new HistoryRecord(
                number, line.when().atOffset(ZoneOffset.UTC), line.who(), plan, line.kind(), line.change(), seal));
        if (waiting.size() == AT_ONCE) {
            flush();
        }
    }

    /** What there is of plans and departments after the last entry; returns how many entries there are. */
    long end(List<Department> departments, List<PlanBook> books) {
        flush();
        write(sql -> {
            new DepartmentTable(sql).ensure(departments);
            sql.update(HISTORY_HEAD)
                    .set(HISTORY_HEAD.ENTRIES, number)
                    .set(HISTORY_HEAD.LAST_NO, number)
                    .set(HISTORY_HEAD.LAST_SEAL, seal)
                    .execute();
        });
        books.forEach(each -> write(sql -> insert(sql, each)));
        return number;
    }

    private void insert(DSLContext sql, PlanBook book) {
        PlanId id = book.plan().id();
        new PlanWriter(sql).insert(book.plan(), book.source());
        book.progress().tasks().forEach((task, facts) ->
                new ProgressTables(sql).revise(new ProgressRevised(id, task, TaskProgress.NONE, facts)));
        var tables = new ReportTables(sql, new ReportJson(json));
        book.reports().all().forEach(each -> tables.revise(new ReportRevised(id, null, each)));
        book.reports().periods().values().forEach(each ->
                tables.revise(new PeriodRevised(id, each.quarter(), null, each)));
    }

    private void flush() {
        write(sql -> sql.batchInsert(waiting).execute());
        waiting.clear();
    }

    private void write(Consumer<DSLContext> work) {
        session.alter(sql -> {
            sql.transaction(transaction -> work.accept(transaction.dsl()));
            return true;
        });
    }

    @Override
    public void close() {
        session.close();
    }
}
