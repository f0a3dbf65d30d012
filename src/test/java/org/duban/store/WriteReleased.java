package org.duban.store;

import static org.duban.store.jooq.tables.History.HISTORY;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.GZIPOutputStream;
import org.duban.domain.account.AccountId;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.UserAccount;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.change.Change;
import org.duban.domain.change.Deed;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.plan.DepartmentId;
import org.duban.domain.plan.Plan;
import org.duban.domain.report.Quarter;
import org.duban.domain.report.ReportContent;
import org.duban.domain.report.ReportingPeriod;
import org.duban.domain.report.StatusReport;
import org.duban.usecase.Ledger;
import org.flywaydb.core.api.MigrationVersion;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Writes a small store as the program writes it, for later programs to be tried on. Run it before a migration is added,
 * and keep the file beside the others. Those of 1 to 4 were written in this way by the programs of their time, the last
 * one before each migration; no program ended with 5, whose tables are made here and its entries not sealed.
 */
final class WriteReleased {

    /** Of plans, in each of the files. */
    static final int CHANGES = 12;

    private static final String WHO = "王敏";

    private WriteReleased() {}

    /** Writes the file named first, of the version named second. */
    public static void main(String[] args) throws IOException, SQLException {
        try (var scratch = new ScratchFolder()) {
            if (Schema.LATEST.getVersion().equals(args[1])) {
                latest(scratch.path());
            } else {
                unsealed(scratch.path(), MigrationVersion.fromVersion(args[1]));
            }
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[0])))) {
                Files.copy(scratch.path().resolve(DataFolder.FILE_NAME), out);
            }
        }
    }

    private static void latest(Path folder) {
        try (Ledger ledger = LedgerFile.open(folder)) {
            deeds((deed, when) -> ledger.apply(deed, WHO, when));
        }
    }

    private static void unsealed(Path folder, MigrationVersion version) throws SQLException {
        var file = new H2File(folder.toAbsolutePath().resolve(DataFolder.FILE_NAME));
        Schema.migrations(file.url()).target(version).load().migrate();
        try (Connection store = file.open()) {
            var sql = DSL.using(store, SQLDialect.H2);
            deeds((deed, when) -> unsealed(sql, deed, when));
        }
    }

    private static void unsealed(DSLContext sql, Deed deed, Instant when) {
        var json = new ChangeJson();
        switch (deed) {
            case Change change -> new ChangeWriter(sql, new ReportJson(json)).carryOut(change);
            case AccountsRevised revised -> new AccountTables(sql).revise(revised);
            default -> throw new IllegalArgumentException(deed.toString());
        }
        sql.insertInto(HISTORY, HISTORY.HAPPENED_AT, HISTORY.DONE_BY, HISTORY.PLAN_ID, HISTORY.KIND, HISTORY.CHANGE_JSON)
                .values(
                        when.atOffset(ZoneOffset.UTC),
                        WHO,
                        deed instanceof Change change ? change.plan().value() : null,
                        ChangeJson.kind(deed),
                        json.write(deed))
                .execute();
    }

    private static void deeds(BiConsumer<Deed, Instant> does) {
        var changes = new SomeChanges(6, 2);
        var books = new Books();
        for (int day = 0; day < CHANGES; day++) {
            Change change = changes.next(books);
            does.accept(change, Instant.parse("2024-03-01T02:00:00.123456Z").plusSeconds(86_400L * day));
            books.apply(change);
        }
        Plan plan = books.plans().stream().filter(each -> each.tasks().findAny().isPresent()).findFirst().orElseThrow();
        reported(plan, does);
        var office = new UserAccount(AccountId.random(), WHO, AccountRole.OFFICE, null, "$argon2id$", 0, null, true);
        does.accept(new AccountsRevised(List.of(), List.of(office), null, "$argon2id$"), Instant.parse("2024-04-07T02:00:00Z"));
    }

    private static void reported(Plan plan, BiConsumer<Deed, Instant> does) {
        var quarter = new Quarter(2024, 1);
        var period = new ReportingPeriod(quarter, LocalDate.of(2024, 4, 5), null);
        does.accept(new PeriodRevised(plan.id(), quarter, null, period), Instant.parse("2024-04-01T02:00:00Z"));
        StatusReport report = StatusReport.begun(
                plan.tasks().findFirst().orElseThrow().id(), quarter, DepartmentId.fresh(), ReportContent.EMPTY);
        does.accept(new ReportRevised(plan.id(), null, report), Instant.parse("2024-04-02T02:00:00Z"));
    }
}
