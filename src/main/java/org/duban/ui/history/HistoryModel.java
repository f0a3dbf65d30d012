package org.duban.ui.history;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duban.messages.Messages;
import org.duban.search.Pinyin;
import org.duban.ui.background.Background;
import org.duban.ui.export.FileExport;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.history.HistoryFilter;
import org.duban.usecase.history.HistoryPaper;
import org.duban.usecase.history.SearchHistory;
import org.duban.usecase.history.SearchHistory.Page;
import org.duban.usecase.history.Verified;
import org.duban.usecase.history.Verify;
import org.duban.wording.history.EntryText;
import org.duban.wording.history.EntryTexts;
import org.duban.wording.history.HistorySheets;
import org.jspecify.annotations.Nullable;

/** 操作记录: what is looked for, what was found so far, and what 核验 said. The store is read in the background. */
public final class HistoryModel {

    /** How many entries are shown at a time. */
    static final int PAGE = 200;

    /** How many are exported at most; more fit no sheet that anybody could work with. */
    static final int MOST_EXPORTED = 50_000;

    private final Uses uses;
    private final Background background;
    private final Supplier<Account> acting;
    private final Supplier<Messages> messages;
    private final Clock clock;
    private final Pinyin pinyin = new Pinyin();
    private final ObservableList<EntryText> entries = FXCollections.observableArrayList();
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ObjectProperty<Typed> typed = new SimpleObjectProperty<>(this, "typed", Typed.NOTHING);
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(this, "more");
    private final ReadOnlyObjectWrapper<@Nullable Verified> verified = new ReadOnlyObjectWrapper<>(this, "verified");
    private long next = Long.MAX_VALUE;
    private int asked;

    /** What it works with. */
    public record Uses(SearchHistory search, Verify verify, HistoryPaper paper, FileExport files) {}

    /**
     * @param acting   who looks, asked each time
     * @param messages the words of the language in which entries are read
     */
    public HistoryModel(
            Uses uses, Background background, Supplier<Account> acting, Supplier<Messages> messages, Clock clock) {
        this.uses = uses;
        this.background = background;
        this.acting = acting;
        this.messages = messages;
        this.clock = clock;
        typed.subscribe((before, now) -> search());
    }

    ObservableList<EntryText> entries() {
        return entries;
    }

    /** Everybody who ever did something. */
    ObservableList<String> people() {
        return people;
    }

    ObjectProperty<Typed> typedProperty() {
        return typed;
    }

    /** Whether older entries may be found than those that are shown. */
    ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** What 核验 found last; null before, and after {@link #forgetVerified}. */
    ReadOnlyObjectProperty<@Nullable Verified> verifiedProperty() {
        return verified.getReadOnlyProperty();
    }

    FileExport files() {
        return uses.files();
    }

    Clock clock() {
        return clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Looks anew, from the newest entry on. */
    void search() {
        Account account = acting.get();
        background.quietly(progress -> uses.search().people(account), people::setAll, background::failed);
        next = Long.MAX_VALUE;
        read(true);
    }

    /** Adds older entries to those shown. */
    void showMore() {
        if (more.get()) {
            read(false);
        }
    }

    private void read(boolean anew) {
        int question = ++asked;
        Looked looked = looked();
        long before = next;
        // Words are looked for in every entry, which a person may tire of; the rest the store finds at once.
        if (typed.get().words().isBlank()) {
            background.quietly(
                    progress -> looked.page(before, PAGE, progress), page -> arrived(question, anew, page), background::failed);
        } else {
            background.run(
                    messages.get().text("history.searching"),
                    progress -> looked.page(before, PAGE, progress),
                    page -> arrived(question, anew, page));
        }
    }

    private void arrived(int question, boolean anew, Page<EntryText> page) {
        if (question != asked) {
            return;
        }
        next = page.next();
        more.set(page.hasMore());
        if (anew) {
            entries.setAll(page.found());
        } else {
            entries.addAll(page.found());
        }
    }

    /** 核验. */
    void verify() {
        verified.set(null);
        Account account = acting.get();
        background.run(
                messages.get().text("history.verifying"), progress -> uses.verify().run(account, progress), verified::set);
    }

    void forgetVerified() {
        verified.set(null);
    }

    /** 导出 of everything that is found, also of what is not shown yet. */
    void export(Path file) {
        Looked looked = looked();
        var sheets = new HistorySheets(messages.get());
        uses.files().write(
                (chosen, progress) -> uses.paper().write(sheets.of(looked.all(progress)), chosen, progress),
                file,
                messages.get().text("history.exporting"));
    }

    private Looked looked() {
        var texts = new EntryTexts(messages.get(), clock.getZone(), pinyin, typed.get().words());
        return new Looked(uses.search(), acting.get(), typed.get().filter(today(), clock.getZone()), texts);
    }

    /** What is looked for at the moment it is asked for. */
    private record Looked(
            SearchHistory search, Account account, HistoryFilter filter, EntryTexts texts) {

        Page<EntryText> page(long before, int most, Progress progress) {
            return search.page(account, filter, before, most, texts, progress);
        }

        List<EntryText> all(Progress progress) {
            Page<EntryText> found = page(Long.MAX_VALUE, MOST_EXPORTED, progress);
            if (found.found().isEmpty()) {
                throw new Refusal("no-history");
            }
            if (found.hasMore()) {
                throw new Refusal("history-too-long", MOST_EXPORTED);
            }
            return found.found();
        }
    }
}
