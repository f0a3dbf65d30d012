package org.duban.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.duban.domain.account.Accounts;
import org.duban.domain.progress.LightLimits;
import org.duban.domain.report.ReportingRules;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.settings.DataFolder;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.duban.usecase.TypedDay;
import org.duban.usecase.backup.BackupAtEnd;
import org.duban.usecase.backup.Backups;
import org.duban.usecase.backup.ManageBackups;
import org.duban.usecase.backup.RestoreBackup;
import org.duban.usecase.evidence.EvidenceFiles;
import org.duban.usecase.history.Versions;
import org.duban.wording.RecoveryWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code duban}: alone it opens the window, its sub-commands work without one. */
@Command(name = "duban", mixinStandardHelpOptions = true, version = "duban 0.1.0", scope = ScopeType.INHERIT)
public final class DubanCommand implements Callable<Integer> {

    private static final Set<String> UNTOLD = Set.of("no-store", "store-damaged", "store-not-opened", "store-newer");

    private final Parts parts;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "cli.help.data")
    private @Nullable String data;

    /** Known before the arguments are, see {@link #languageOf}; named here for the help and the check of its value. */
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            defaultValue = "zh",
            converter = LanguageOption.class,
            descriptionKey = "cli.help.lang")
    @SuppressWarnings("unused")
    private Language language = Language.CHINESE;

    @Option(names = "--account", paramLabel = "NAME", scope = ScopeType.INHERIT, descriptionKey = "cli.help.account")
    private @Nullable String named;

    private final Caller caller;
    private final Console console;
    private Account account = Account.NOBODY;

    private DubanCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
        this.caller = new Caller(parts, console.messages());
    }

    /** Runs the command line over these parts; returns the exit code: 0 done, 1 refused, 2 not understood. */
    public static int run(Parts parts, PrintWriter out, PrintWriter err, String... arguments) {
        var console = new Console(out, err, new Messages(languageOf(arguments)));
        int code = commandLine(parts, console).execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    static CommandLine commandLine(Parts parts, Console console) {
        var root = new DubanCommand(parts, console);
        return new CommandLine(root)
                .addSubcommand(new ReadCommand(parts, console))
                .addSubcommand(new ImportCommand(root, console))
                .addSubcommand(new ShowCommand(root, console))
                .addSubcommand(new StatusCommand(root, console))
                .addSubcommand(new OverviewCommand(root, console))
                .addSubcommand(new FormsCommand(root, console))
                .addSubcommand(new CollectCommand(root, console))
                .addSubcommand(new ReviewCommand(root, console))
                .addSubcommand(new ChaseCommand(root, console))
                .addSubcommand(new PeriodCommand(root, console))
                .addSubcommand(new HistoryCommand(root, console))
                .addSubcommand(new VerifyCommand(root, console))
                .addSubcommand(new BackupCommand(root, console))
                .addSubcommand(new BackupsCommand(root, console))
                .addSubcommand(new RestoreCommand(root, console))
                .addSubcommand(new CommandLine(new ExportCommand())
                        .addSubcommand(new ExportTableCommand(root, console))
                        .addSubcommand(new ExportTimelineCommand(root, console)))
                .addSubcommand(new AccountsCommand(root, console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(console.messages().bundle())
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(new NotUnderstood(console))
                .setExecutionExceptionHandler(new Failures(console));
    }

    @Override
    public Integer call() {
        return parts.window().open(folder());
    }

    Parts parts() {
        return parts;
    }

    /** The store to write to; made where there is none; whoever must sign in does. */
    Ledger openLedger() {
        return signedIn(backedUp(recoveryTold(parts.folders().open(folder()))));
    }

    /** The store to read from; a mistyped folder gets none; whoever must sign in does. */
    Ledger existingLedger() {
        return signedIn(unsignedLedger());
    }

    /**
     * The store to be looked over, not a byte of which is changed by that. Whoever must sign in does so first, at the
     * store that can be written: wrong passwords count there.
     */
    Ledger lookedAt() {
        Ledger ledger = parts.folders().look(folder());
        try {
            if (!ledger.accounts().isOn()) {
                return signedIn(ledger);
            }
        } catch (RuntimeException failure) {
            ledger.close();
            throw failure;
        }
        ledger.close();
        existingLedger().close();
        return parts.folders().look(folder());
    }

    EvidenceFiles evidence() {
        return parts.folders().evidence(folder());
    }

    LightLimits limits() {
        return parts.folders().limits(folder());
    }

    ReportingRules reporting() {
        return parts.folders().reporting(folder());
    }

    /** Who acts: whoever signed in when the store was opened; before that nobody. */
    Account account() {
        return account;
    }

    /** The store that there is, for what lets in by other means. */
    Ledger unsignedLedger() {
        return backedUp(recoveryTold(parts.folders().openExisting(folder())));
    }

    /** What had to be done to a store is said beside the output, which scripts read. */
    private Ledger recoveryTold(Ledger ledger) {
        var words = new RecoveryWords(console.messages(), parts.clock().getZone());
        ledger.recovery().map(words::lines).ifPresent(lines -> lines.forEach(console.err()::println));
        return ledger;
    }

    private Ledger backedUp(Ledger ledger) {
        return BackupAtEnd.of(
                        parts.folders().backupMaker(folder()),
                        this::secondFolder,
                        refusal -> console.err().println(console.messages().sentence(refusal)))
                .over(ledger);
    }

    Backups backups() {
        return parts.folders().backups(folder());
    }

    ManageBackups manageBackups(Ledger ledger) {
        return new ManageBackups(ledger, backups(), parts.folders().backupMaker(folder()));
    }

    RestoreBackup restoreBackup(Accounts accounts) {
        return new RestoreBackup(parts.folders().restoring(folder()), accounts);
    }

    @Nullable Path secondFolder() {
        return parts.folders().secondFolder(folder());
    }

    Versions versions() {
        return parts.folders().versions(folder());
    }

    Path dataFolder() {
        return folder();
    }

    /**
     * Lets only the office pass; where there is no store, or none that opens, nobody can tell who is of it.
     *
     * @return the accounts of the store; none where nobody can tell
     */
    Accounts officeWhereAnybodyCanTell() {
        try (Ledger ledger = lookedAt()) {
            Accounts accounts = ledger.accounts();
            account.mustBeOffice();
            account.mustBeOf(accounts);
            return accounts;
        } catch (Refusal refusal) {
            if (!UNTOLD.contains(refusal.key())) {
                throw refusal;
            }
            return Accounts.NONE;
        }
    }

    /** Whoever acts; where nobody could sign in the system's user. */
    Account whoever() {
        return account.equals(Account.NOBODY) ? Caller.ofTheSystem() : account;
    }

    Caller caller() {
        return caller;
    }

    @Nullable String named() {
        return named;
    }

    private Ledger signedIn(Ledger ledger) {
        try {
            account = caller.account(ledger, named);
            return ledger;
        } catch (RuntimeException refused) {
            ledger.close();
            throw refused;
        }
    }

    /**
     * The day that is typed, of the plan's year where it names none; today where nothing is typed.
     *
     * @throws Refusal when it is no day
     */
    LocalDate day(@Nullable String typed, int planYear) {
        return Objects.requireNonNullElseGet(TypedDay.orNull(typed, planYear), () -> LocalDate.now(parts.clock()));
    }

    private Path folder() {
        if (data == null) {
            return DataFolder.ofThisUser();
        }
        // A path object would forget the two slashes on a system where they mean nothing.
        if (data.startsWith("//") || data.startsWith("\\\\")) {
            throw new Refusal("network-folder", data);
        }
        return Path.of(data);
    }

    /** The language is needed before the arguments are understood, since it is the one of their help. */
    private static Language languageOf(String... arguments) {
        List<String> words = List.of(arguments);
        int at = words.indexOf("--lang");
        String named = 0 <= at && at + 1 < words.size()
                ? words.get(at + 1)
                : words.stream()
                        .filter(word -> word.startsWith("--lang="))
                        .map(word -> word.substring("--lang=".length()))
                        .findFirst()
                        .orElse("zh");
        return LanguageOption.named(named).orElse(Language.CHINESE);
    }
}
