package org.duban;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.duban.cli.Keyboard;
import org.duban.cli.Parts;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.report.ReportingRules;
import org.duban.intake.DocumentPlanReader;
import org.duban.intake.form.ExcelFormReader;
import org.duban.intake.text.DeadlineReader;
import org.duban.intake.text.FoundDeadline;
import org.duban.output.OfficialLayout;
import org.duban.output.excel.ExcelChasePaper;
import org.duban.output.excel.ExcelFormPaper;
import org.duban.output.excel.ExcelHistoryPaper;
import org.duban.output.excel.ExcelTablePaper;
import org.duban.output.excel.ExcelTimelinePaper;
import org.duban.output.image.PngTimelinePaper;
import org.duban.output.json.ContractJson;
import org.duban.output.word.WordTablePaper;
import org.duban.passwords.Argon2Passwords;
import org.duban.passwords.Effort;
import org.duban.sample.SamplePlan;
import org.duban.settings.SettingsFile;
import org.duban.store.BackupFiles;
import org.duban.store.EvidenceFolder;
import org.duban.store.LedgerFile;
import org.duban.store.RestoredStore;
import org.duban.store.StoreVersions;
import org.duban.store.UnsavedText;
import org.duban.ui.app.BackupPorts;
import org.duban.ui.app.Services;
import org.duban.usecase.DeadlineWords;
import org.duban.usecase.form.FormPorts;
import org.duban.usecase.ExportTable;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.ExportTable.Format;
import org.duban.usecase.Ledger;
import org.duban.usecase.PlanReader;
import org.duban.usecase.TextWords;
import org.duban.usecase.Progress;
import org.duban.usecase.evidence.EvidenceFiles;
import org.duban.usecase.account.Passwords;
import org.duban.usecase.backup.BackupMaker;
import org.duban.usecase.backup.Backups;
import org.duban.usecase.backup.Generations;
import org.duban.usecase.backup.Restoring;
import org.duban.usecase.history.Versions;
import org.jspecify.annotations.Nullable;

/** Puts the program together: the one place that knows which class stands behind which port. */
final class Wiring {

    private final Clock clock;
    private final PlanReader reader = new DocumentPlanReader();
    private final SamplePlan sample = new SamplePlan(reader);
    private final DeadlineReader deadlines = new DeadlineReader();
    private final TextWords words = new SentenceWords();
    private final Passwords passwords;

    Wiring(Clock clock) {
        this(clock, new Argon2Passwords(Effort.STANDARD));
    }

    /** The same with other passwords. */
    Wiring(Clock clock, Passwords passwords) {
        this.clock = clock;
        this.passwords = passwords;
    }

    /** What the window works with, over the data in that folder. */
    Services window(Path data) {
        BackupFiles backups = backups(data);
        return new Services(
                () -> LedgerFile.open(data),
                reader,
                sample::withReports,
                (phrase, year) -> deadlines.ofPhrase(phrase, year).map(Wiring::days),
                words,
                exportTable(),
                exportTimeline(),
                forms(),
                new ExcelHistoryPaper(OfficialLayout.standard()),
                new EvidenceFolder(data),
                new BackupPorts(backups, backups, restoring(data), new UnsavedText()),
                passwords,
                clock,
                data);
    }

    /** What the command line works with; the window is opened by what is given here. */
    Parts commandLine(Parts.Window window) {
        return commandLine(window, Keyboard.ofProcess());
    }

    /** The same with passwords from elsewhere. */
    Parts commandLine(Parts.Window window, Keyboard keyboard) {
        return new Parts(
                reader,
                reported -> reported ? sample.withReports(Progress.UNWATCHED) : sample.read(Progress.UNWATCHED),
                folders(),
                exportTable(),
                exportTimeline(),
                forms(),
                passwords,
                keyboard,
                new ContractJson(),
                clock,
                window);
    }

    private static FormPorts forms() {
        OfficialLayout layout = OfficialLayout.standard();
        return new FormPorts(new ExcelFormPaper(layout), new ExcelFormReader(), new ExcelChasePaper(layout));
    }

    /** The backups of a data folder, kept as its settings say at the time. */
    private BackupFiles backups(Path data) {
        var file = new SettingsFile(data);
        return new BackupFiles(
                data, clock, () -> new Generations(file.glance().backups().bytes(), clock.getZone()), data.resolve(SettingsFile.NAME));
    }

    private RestoredStore restoring(Path data) {
        return new RestoredStore(data, backups(data), data.resolve(SettingsFile.NAME), clock);
    }

    private Parts.Folders folders() {
        return new Parts.Folders() {

            @Override
            public Ledger open(Path data) {
                return LedgerFile.open(data);
            }

            @Override
            public Ledger openExisting(Path data) {
                return LedgerFile.openExisting(data);
            }

            @Override
            public Ledger look(Path data) {
                return LedgerFile.look(data);
            }

            @Override
            public LightLimits limits(Path data) {
                return new SettingsFile(data).glance().lights();
            }

            @Override
            public ReportingRules reporting(Path data) {
                return new SettingsFile(data).glance().reporting();
            }

            @Override
            public EvidenceFiles evidence(Path data) {
                return new EvidenceFolder(data);
            }

            @Override
            public Backups backups(Path data) {
                return Wiring.this.backups(data);
            }

            @Override
            public BackupMaker backupMaker(Path data) {
                return Wiring.this.backups(data);
            }

            @Override
            public Restoring restoring(Path data) {
                return Wiring.this.restoring(data);
            }

            @Override
            public @Nullable Path secondFolder(Path data) {
                return new SettingsFile(data).glance().backups().second();
            }

            @Override
            public Versions versions(Path data) {
                return StoreVersions.of(data);
            }
        };
    }

    private ExportTable exportTable() {
        OfficialLayout layout = OfficialLayout.standard();
        return new ExportTable(Map.of(
                Format.DOCX, new WordTablePaper(layout, words::deadlines),
                Format.XLSX, new ExcelTablePaper(layout, words::deadlines)));
    }

    private ExportTimeline exportTimeline() {
        var pictures = new PngTimelinePaper();
        return new ExportTimeline(
                Map.of(
                        ExportTimeline.Format.PNG, pictures,
                        ExportTimeline.Format.XLSX, new ExcelTimelinePaper(OfficialLayout.standard())),
                pictures);
    }

    private static DeadlineWords.Days days(FoundDeadline found) {
        return new DeadlineWords.Days(found.start(), found.end(), found.guessed());
    }
}
