package org.duban.ui.timeline;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.messages.Messages;
import org.duban.timeline.PageSetup;
import org.duban.timeline.Pages;
import org.duban.timeline.PaperWords;
import org.duban.timeline.Timeline;
import org.duban.timeline.TimelinePage;
import org.duban.ui.background.Background;
import org.duban.ui.print.PagePrinter;
import org.duban.usecase.Account;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.wording.PaperLabels;
import org.jspecify.annotations.Nullable;

/** A print before it is printed: on which paper, its pages, the one that is seen. */
public final class PreviewModel {

    /** Sharp where a page is seen as large as it is. */
    private static final int SEEN_DOTS = 120;

    private static final int PRINTED_DOTS = 240;

    private final ExportTimeline export;
    private final Supplier<Account> acting;
    private final Background background;
    private final Messages messages;
    private final PaperWords words;
    private final ReadOnlyObjectWrapper<@Nullable Printed> printed = new ReadOnlyObjectWrapper<>(this, "printed");
    private final ObjectProperty<PaperChoice> paper = new SimpleObjectProperty<>(this, "paper", PaperChoice.A4);
    private final BooleanProperty fitWidth = new SimpleBooleanProperty(this, "fitWidth", true);
    private final ReadOnlyObjectWrapper<@Nullable TimelinePage> page = new ReadOnlyObjectWrapper<>(this, "page");
    private final ReadOnlyObjectWrapper<byte @Nullable []> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refused = new ReadOnlyObjectWrapper<>(this, "refused");
    private List<TimelinePage> pages = List.of();

    /**
     * What is to be printed.
     *
     * @param seen  on one page side by side
     * @param whole as wide as its zoom has it, on as many pages as that takes
     */
    record Printed(Timeline seen, Timeline whole) {}

    public PreviewModel(ExportTimeline export, Supplier<Account> acting, Background background, Messages messages) {
        this.export = export;
        this.acting = acting;
        this.background = background;
        this.messages = messages;
        this.words = new PaperLabels(messages);
        paper.subscribe((before, after) -> divide());
        fitWidth.subscribe((before, after) -> divide());
    }

    /** What is to be printed; null while nothing is. */
    ReadOnlyObjectProperty<@Nullable Printed> printedProperty() {
        return printed.getReadOnlyProperty();
    }

    /** The paper. */
    ObjectProperty<PaperChoice> paperProperty() {
        return paper;
    }

    /** Whether the days that are seen stand side by side on one page, instead of the whole year on several. */
    BooleanProperty fitWidthProperty() {
        return fitWidth;
    }

    /** The page that is seen. */
    ReadOnlyObjectProperty<@Nullable TimelinePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** A picture of that page, a PNG file's bytes; null until it is drawn. */
    ReadOnlyObjectProperty<byte @Nullable []> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Why nothing was printed; null when nothing stood in the way. */
    ReadOnlyObjectProperty<@Nullable Refusal> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Shows the pages of a timeline. */
    void open(Printed wanted) {
        refused.set(null);
        printed.set(wanted);
        divide();
    }

    /** What is to be printed has changed while its pages are shown: the same page is drawn anew, or the last one left. */
    void renew(Printed wanted) {
        TimelinePage now = page.get();
        if (now != null && !wanted.equals(printed.get())) {
            printed.set(wanted);
            divide(now.number() - 1);
        }
    }

    /** Away with them; false when there were none. */
    boolean close() {
        boolean open = printed.get() != null;
        printed.set(null);
        divide();
        return open;
    }

    /** So many pages on, or back where it is below 0; stays at the ends. */
    void turn(int by) {
        TimelinePage now = page.get();
        if (now != null) {
            see(Math.clamp(now.number() - 1L + by, 0, pages.size() - 1));
        }
    }

    /** Asks how to print, and prints. */
    void print(PagePrinter printer) {
        Timeline wanted = timeline();
        refused.set(null);
        if (wanted != null) {
            try {
                printer.ask(setup(), words.title(wanted.title())).ifPresent(job -> print(wanted, job));
            } catch (Refusal reason) {
                refused.set(reason);
            }
        }
    }

    private void print(Timeline timeline, PagePrinter.Job job) {
        PageSetup setup = setup();
        List<TimelinePage> wanted =
                pages.stream().filter(each -> job.wants(each.number())).toList();
        background.run(
                messages.text("timeline.printing"),
                progress -> draw(timeline, setup, wanted, progress),
                drawn -> send(job, drawn),
                this::failed);
    }

    private void send(PagePrinter.Job job, List<byte[]> drawn) {
        try {
            job.print(drawn);
        } catch (Refusal reason) {
            refused.set(reason);
        }
    }

    private List<byte[]> draw(Timeline timeline, PageSetup setup, List<TimelinePage> wanted, Progress progress) {
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> {
                    progress.at(i, wanted.size());
                    return export.page(acting.get(), timeline, words, setup, wanted.get(i), PRINTED_DOTS);
                })
                .toList();
    }

    private void divide() {
        divide(0);
    }

    private void divide(int seen) {
        Timeline shown = timeline();
        pages = shown == null ? List.of() : Pages.of(shown, setup());
        see(Math.clamp(seen, 0, Math.max(0, pages.size() - 1)));
    }

    private void see(int index) {
        picture.set(null);
        Timeline shown = timeline();
        if (shown == null || pages.isEmpty()) {
            page.set(null);
            return;
        }
        TimelinePage seen = pages.get(index);
        PageSetup setup = setup();
        page.set(seen);
        background.run(
                messages.text("timeline.drawing"),
                progress -> export.page(acting.get(), shown, words, setup, seen, SEEN_DOTS),
                drawn -> show(seen, drawn),
                this::failed);
    }

    /** A page that was left meanwhile is not shown any more. */
    private void show(TimelinePage drawnPage, byte[] drawn) {
        if (drawnPage.equals(page.get())) {
            picture.set(drawn);
        }
    }

    private void failed(Throwable failure) {
        if (failure instanceof Refusal refusal) {
            refused.set(refusal);
        } else {
            background.failed(failure);
        }
    }

    private @Nullable Timeline timeline() {
        Printed open = printed.get();
        return open == null ? null : fitWidth.get() ? open.seen() : open.whole();
    }

    private PageSetup setup() {
        return paper.get().setup(fitWidth.get());
    }
}
