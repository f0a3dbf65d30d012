package org.duban.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.duban.domain.plan.Plan;
import org.duban.output.OfficialLayout;
import org.duban.output.table.StatedDeadlines;
import org.duban.output.word.WordTablePaper;
import org.duban.store.DrillLog.Told;
import org.duban.usecase.Account;
import org.duban.usecase.ExportTable;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.backup.BackupStamp;

/** Does one thing again and again until it, or the process that started it, is killed. */
final class BusyChild {

    /** Something that takes long enough to be killed in the middle of it. */
    enum Work {
        BACKING_UP {
            @Override
            void again(Path folder, int time) {
                try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
                    ledger.apply(new SomeChanges(time, 5).next(Books.of(ledger)), "王敏", Clock.systemUTC().instant());
                    backups(folder).make(Progress.UNWATCHED);
                }
            }
        },

        SAVING_ELSEWHERE {
            @Override
            void again(Path folder, int time) {
                try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
                    ledger.apply(new SomeChanges(time, 5).next(Books.of(ledger)), "王敏", Clock.systemUTC().instant());
                    backups(folder).saveTo(folder.resolve("elsewhere.duban"), Progress.UNWATCHED);
                }
            }
        },

        RESTORING {
            @Override
            void again(Path folder, int time) throws IOException {
                var safe = new DrillSafe(folder.resolve("data"), Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
                try (var log = new DrillLog(folder.resolve(TOLD))) {
                    try (Ledger ledger = new ToldLedger(LedgerFile.open(safe.data()), log)) {
                        log.tell(Told.Opened.with(DrillFound.history(ledger)));
                        ledger.apply(new SomeChanges(time, 5).next(Books.of(ledger)), "王敏", safe.clock().instant());
                        log.tell(new Told.BackedUp(safe.backUp()));
                    }
                    List<BackupStamp> all = safe.backups().all();
                    String backup = all.get(time % all.size()).name();
                    log.tell(new Told.Restoring(backup));
                    safe.restore(backup).ifPresent(kept -> log.tell(new Told.BackedUp(kept)));
                    log.tell(new Told.Restored(backup));
                }
            }
        },

        MIGRATING {
            @Override
            void again(Path folder, int time) throws IOException {
                Path data = Files.createDirectory(folder.resolve("data" + time));
                ReleasedStoresTest.unpack("4", data);
                LedgerFile.open(data).close();
            }
        },

        EXPORTING {
            @Override
            void again(Path folder, int time) {
                Plan plan = new SomePlans(new Random(time)).plan(2024, 4, 20);
                var layout = OfficialLayout.standard();
                new ExportTable(Map.of(ExportTable.Format.DOCX, new WordTablePaper(layout, StatedDeadlines.NONE)))
                        .write(Account.office("王敏"), plan, ExportTable.Format.DOCX, folder.resolve("分解表.docx"), Progress.UNWATCHED);
            }
        };

        /** Does it once more. */
        abstract void again(Path folder, int time) throws IOException;

        static BackupFiles backups(Path folder) {
            return new DrillSafe(folder.resolve("data"), Clock.systemUTC()).backups();
        }
    }

    /** What was restored, and what it was restored over, by {@link DrillLog}. */
    static final String TOLD = "told.txt";

    private BusyChild() {}

    /** Does the work named first in the folder named second; there is a file {@code busy} as soon as it was done once. */
    public static void main(String[] args) throws IOException {
        ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
        Path folder = Path.of(args[1]);
        for (int time = 0; parent.isAlive(); time++) {
            Work.valueOf(args[0]).again(folder, time);
            Files.writeString(folder.resolve("busy"), Integer.toString(time));
        }
    }
}
