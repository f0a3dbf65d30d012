package org.duban.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.duban.domain.plan.Plan;
import org.duban.search.Pinyin;
import org.duban.usecase.Account;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.NumberedTask;
import org.duban.usecase.Progress;
import org.duban.usecase.TypedDay;
import org.duban.usecase.history.EntryKind;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.HistoryOutline;
import org.duban.usecase.history.SearchHistory;
import org.duban.usecase.history.SearchHistory.Page;
import org.duban.wording.history.EntryText;
import org.duban.wording.history.EntryTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code duban history}: prints who did what and when, the newest first. */
@Command(name = "history")
final class HistoryCommand implements Runnable {

    private final DubanCommand root;
    private final Console console;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.help.history-from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.help.history-to")
    private @Nullable String to;

    @Option(names = "--who", paramLabel = "NAME", descriptionKey = "cli.help.history-who")
    private @Nullable String who;

    @Option(names = "--task", paramLabel = "NUMBER", descriptionKey = "cli.help.history-task")
    private @Nullable String task;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.help.history-year")
    private @Nullable Integer year;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.help.history-kind")
    private @Nullable EntryKind kind;

    @Option(names = "--words", paramLabel = "WORDS", defaultValue = "", descriptionKey = "cli.help.history-words")
    private String words = "";

    @Option(names = "--most", paramLabel = "COUNT", defaultValue = "200", descriptionKey = "cli.help.history-most")
    private int most = 200;

    @Option(names = "--json", descriptionKey = "cli.help.history-json")
    private boolean json;

    HistoryCommand(DubanCommand root, Console console) {
        this.root = root;
        this.console = console;
    }

    @Override
    public void run() {
        try (Ledger ledger = root.existingLedger()) {
            Account account = root.account();
            account.mustBeOffice();
            var texts = new EntryTexts(console.messages(), zone(), new Pinyin(), words);
            Page<EntryText> page = new SearchHistory(ledger)
                    .page(account, filter(account, ledger), Long.MAX_VALUE, Math.max(1, most), texts, Progress.UNWATCHED);
            print(page);
        }
    }

    private void print(Page<EntryText> page) {
        if (json) {
            List<HistoryOutline.Entry> entries = page.found().stream().map(EntryText::outline).toList();
            console.out().print(root.parts().json().write(new HistoryOutline(entries, page.hasMore())));
            return;
        }
        page.found().forEach(each -> console.out()
                .println(each.entry().number() + "  " + each.time() + "  " + each.who() + "  " + each.what() + "  " + each.about()));
        if (page.found().isEmpty()) {
            console.say("cli.history-none");
        } else if (page.hasMore()) {
            console.err().println(console.messages().text("cli.history-more", page.found().size()));
        }
    }

    private HistoryFilter filter(Account account, Ledger ledger) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        Plan plan = task == null && year == null ? null : new FindPlan(ledger).of(account, year);
        return new HistoryFilter(
                who,
                first == null ? null : begins(first),
                last == null ? null : begins(last.plusDays(1)),
                kind == null ? Set.of() : Set.of(kind),
                plan == null ? null : plan.id(),
                plan == null || task == null ? null : NumberedTask.of(plan, task).id().value());
    }

    private @Nullable LocalDate day(@Nullable String typed) {
        return TypedDay.orNull(typed, LocalDate.now(root.parts().clock()).getYear());
    }

    private Instant begins(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return root.parts().clock().getZone();
    }
}
