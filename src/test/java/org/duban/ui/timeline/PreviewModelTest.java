package org.duban.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.image.Image;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.timeline.PageSetup;
import org.duban.timeline.PaperWords;
import org.duban.timeline.Timeline;
import org.duban.timeline.TimelinePage;
import org.duban.timeline.TimelineRow;
import org.duban.timeline.Zoom;
import org.duban.ui.background.Background;
import org.duban.ui.filter.PlanFilter;
import org.duban.ui.print.PagePrinter;
import org.duban.usecase.Account;
import org.duban.usecase.ExportTimeline;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.TimelinePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreviewModelTest {

    private final TimelineOffice office = TimelineOffice.withSample();
    /** What comes back from the background, which in a window is done later than the work itself. */
    private final Queue<Runnable> later = new ArrayDeque<>();
    private final Background background = new Background(Runnable::run, later::add, failure -> {
        throw new AssertionError(failure);
    });
    private final PreviewModel model = new PreviewModel(
            new ExportTimeline(Map.of(), new Named()), () -> Account.office("王敏"), background, new Messages(Language.CHINESE));
    private final List<String> sheets = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"A4,true,3", "A3,true,2", "A4,false,12", "A3,false,8"})
    void paperAndWidthDecideHowManyPagesThereAre(PaperChoice paper, boolean fitWidth, int count) {
        open();
        model.paperProperty().set(paper);
        model.fitWidthProperty().set(fitWidth);
        assertThat(page().of()).isEqualTo(count);
    }

    @Test
    void theFirstPageIsSeenFirst() {
        open();
        assertThat(page().number()).isEqualTo(1);
        assertThat(seen()).isEqualTo("1 at 120");
    }

    @Test
    void turningStaysAtTheEnds() {
        open();
        model.turn(-1);
        assertThat(page().number()).isEqualTo(1);
        model.turn(2);
        model.turn(1);
        assertThat(page().number()).isEqualTo(3);
        assertThat(seen()).isEqualTo("3 at 120");
    }

    @Test
    void whatChangesMeanwhileIsDrawnAnewOnTheSamePage() {
        open();
        model.turn(1);
        goOn();
        var shown = new ShownTimeline(office.model);
        office.model.selectedProperty().set(new TimelineRow.Id.OfTask(office.task("8").id()));
        office.model.markOrReopen();
        model.renew(new PreviewModel.Printed(shown.window().orElseThrow(), shown.year(Zoom.QUARTER).orElseThrow()));
        assertThat(model.pictureProperty().get()).isNull();
        goOn();
        assertThat(seen()).isEqualTo("2 at 120");
    }

    @Test
    void aPageThatIsGoneGivesWayToTheLastOne() {
        open();
        model.turn(2);
        office.filtered.filterProperty().set(PlanFilter.NONE.withWords("国际"));
        var shown = new ShownTimeline(office.model);
        model.renew(new PreviewModel.Printed(shown.window().orElseThrow(), shown.year(Zoom.QUARTER).orElseThrow()));
        assertThat(page().number()).isEqualTo(1);
        assertThat(page().of()).isEqualTo(1);
    }

    @Test
    void everyPageIsPrintedSharply() {
        open();
        print((setup, title) -> Optional.of(new Sheets(1, 99)));
        assertThat(sheets).containsExactly("1 at 240", "2 at 240", "3 at 240");
    }

    @Test
    void onlyThePagesThatAreWantedArePrinted() {
        open();
        print((setup, title) -> Optional.of(new Sheets(2, 2)));
        assertThat(sheets).containsExactly("2 at 240");
    }

    @Test
    void theJobIsCalledAsThePaper() {
        open();
        var titles = new ArrayList<String>();
        print((setup, title) -> {
            titles.add(title);
            return Optional.empty();
        });
        assertThat(titles).containsExactly("江城市第一人民医院2024年重点工作时间轴");
        assertThat(sheets).isEmpty();
    }

    @Test
    void withoutAPrinterItSaysSoUntilItIsOpenedAgain() {
        open();
        print((setup, title) -> {
            throw new Refusal("no-printer");
        });
        assertThat(Objects.requireNonNull(model.refusedProperty().get()).key()).isEqualTo("no-printer");
        open();
        assertThat(model.refusedProperty().get()).isNull();
    }

    @Test
    void aPrinterThatTakesNothingIsNamed() {
        open();
        print((setup, title) -> Optional.of(new PagePrinter.Job() {

            @Override
            public boolean wants(int page) {
                return true;
            }

            @Override
            public void print(List<byte[]> pages) {
                throw new Refusal("printer-failed", "二楼打印机");
            }

            @Override
            public void print(Image page) {
                throw new AssertionError("timelines come as PNG");
            }
        }));
        assertThat(Objects.requireNonNull(model.refusedProperty().get()).arguments()).containsExactly("二楼打印机");
    }

    @Test
    void closedItHasNoPages() {
        open();
        assertThat(model.close()).isTrue();
        assertThat(model.pageProperty().get()).isNull();
        assertThat(model.close()).isFalse();
    }

    private void open() {
        var shown = new ShownTimeline(office.model);
        model.open(new PreviewModel.Printed(
                shown.window().orElseThrow(), shown.year(Zoom.QUARTER).orElseThrow()));
        goOn();
    }

    private void print(PagePrinter printer) {
        model.print(printer);
        goOn();
    }

    private void goOn() {
        for (Runnable next = later.poll(); next != null; next = later.poll()) {
            next.run();
        }
    }

    private TimelinePage page() {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    private String seen() {
        goOn();
        return new String(Objects.requireNonNull(model.pictureProperty().get()), StandardCharsets.UTF_8);
    }

    /** Pictures that are their pages' names. */
    private static final class Named implements TimelinePictures {

        @Override
        public byte[] whole(Timeline timeline, PaperWords words, Progress progress) {
            return new byte[0];
        }

        @Override
        public byte[] page(Timeline timeline, PaperWords words, PageSetup setup, TimelinePage page, int dots) {
            return (page.number() + " at " + dots).getBytes(StandardCharsets.UTF_8);
        }
    }

    private final class Sheets implements PagePrinter.Job {

        private final int first;
        private final int last;

        Sheets(int first, int last) {
            this.first = first;
            this.last = last;
        }

        @Override
        public boolean wants(int page) {
            return first <= page && page <= last;
        }

        @Override
        public void print(List<byte[]> pages) {
            pages.forEach(page -> sheets.add(new String(page, StandardCharsets.UTF_8)));
        }

        @Override
        public void print(Image page) {
            throw new AssertionError("timelines come as PNG");
        }
    }
}
