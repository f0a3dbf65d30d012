package org.duban.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.duban.domain.draft.Finding;
import org.duban.domain.review.Point;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviewTask;
import org.duban.messages.Language;
import org.duban.settings.Identity;
import org.duban.settings.Settings;
import org.duban.settings.Theme;
import org.duban.ui.Desk;
import org.duban.ui.Pulses;
import org.duban.ui.Screenshot;
import org.duban.ui.document.Block;
import org.duban.ui.document.DocumentModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of 导入核对 to be looked at beside the mockup; no button in them is cut off. */
@ExtendWith(ApplicationExtension.class)
class ReviewPicturesTest {

    private static final Settings SETTINGS =
            Settings.defaults().with(new Identity("江城市第一人民医院", "王敏", "院长办公室"));

    @Test
    void theDocumentAndWhatWasReadFromIt() throws IOException {
        picture("06-review", SETTINGS, ReviewPicturesTest::openSeventeen);
        picture("06-review-dark", SETTINGS.with(Theme.DARK), ReviewPicturesTest::openSeventeen);
        picture("06-review-english", SETTINGS.with(Language.ENGLISH), ReviewPicturesTest::openSeventeen);
    }

    @Test
    void theBeginningOfAReview() throws IOException {
        picture("06-review-begin", SETTINGS, review -> {});
    }

    @Test
    void repeatedPartsFoldedAndUnfolded() throws IOException {
        picture("06-folded", SETTINGS, review -> reveal(review, "主要预期目标"));
        picture("06-unfolded", SETTINGS, review -> {
            DocumentModel document = review.model().document();
            document.blocksProperty().get().stream()
                    .filter(Block.Fold.class::isInstance)
                    .map(Block.Fold.class::cast)
                    .findFirst()
                    .ifPresent(document::toggle);
            reveal(review, "主要预期目标");
        });
    }

    @Test
    void whatStandsAboveThePlanIsEdited() throws IOException {
        picture("06-heading", SETTINGS, review -> review.model().rows().open(new Cursor.OfPlan()));
    }

    @Test
    void aDeadlineIsAskedFor() throws IOException {
        picture("06-asked", SETTINGS, review -> {
            Point point = review.model().points().openProperty().get().getLast();
            review.model().points().take(point, point.remedies().getLast());
            review.model().points().answer("尽快");
        });
    }

    @Test
    void aYearThatHasAPlanAlready() throws IOException {
        picture("06-same-year", SETTINGS, ReviewPicturesTest::importAndReadAgain);
        picture("06-merge", SETTINGS, review -> {
            importAndReadAgain(review);
            review.model().year().merge();
            review.model().rows().goTo(task(review, "2").key());
        });
        picture("06-merge-gone", SETTINGS, review -> {
            importAndReadAgain(review);
            review.model().year().merge();
            review.model().rows().goTo(task(review, "30").key());
        });
    }

    @Test
    void aPlanWithoutAnythingToHandle() throws IOException {
        picture("06-calm", SETTINGS, review -> {
            while (!review.model().points().openProperty().get().isEmpty()) {
                review.model().points().take(0);
            }
        });
    }

    @Test
    void theWaysToADocument() throws IOException {
        picture("06-import", SETTINGS, review -> {
            review.model().abandon();
            review.desk().shell().show("import");
        });
        picture("06-paste", SETTINGS, review -> {
            review.model().abandon();
            review.desk().intake().pastingProperty().set(true);
        });
        picture("06-abandoned", SETTINGS, review -> review.model().abandon());
    }

    @Test
    void aDocumentThatCannotBeRead() throws IOException {
        picture("06-refused", SETTINGS, review -> {
            review.model().abandon();
            review.desk().shell().show("import");
            review.desk().intake().open(List.of(Path.of("重点工作扫描件.pdf")));
        });
        picture("06-refused-strip", SETTINGS, review -> review.desk().intake().open(List.of(Path.of("重点工作扫描件.pdf"))));
    }

    private static void importAndReadAgain(ReviewStage stage) {
        ReviewModel model = stage.model();
        decide(model);
        model.importPlan();
        stage.read();
        decide(model);
        TaskFields fields = open(stage, "2");
        fields.textProperty().set("推进清廉医院建设，10月底前完成廉政风险点排查。");
        model.rows().close();
        model.rows().goTo(task(stage, "4").key());
        model.rows().tick();
    }

    private static void decide(ReviewModel model) {
        while (model.points().count(Finding.Weight.DECIDE) > 0) {
            model.points().take(0);
        }
    }

    private static void openSeventeen(ReviewStage stage) {
        open(stage, "17");
    }

    private static TaskFields open(ReviewStage stage, String number) {
        stage.model().rows().open(new Cursor.OfTask(task(stage, number).key()));
        return (TaskFields) Objects.requireNonNull(stage.model().rows().fieldsProperty().get());
    }

    private static ReviewTask task(ReviewStage stage, String number) {
        Review review = Objects.requireNonNull(stage.model().reviewProperty().get());
        return review.tasks().filter(task -> number.equals(task.draft().number())).findFirst().orElseThrow();
    }

    private static void reveal(ReviewStage stage, String beginning) {
        Review review = Objects.requireNonNull(stage.model().reviewProperty().get());
        review.content().read().paragraphs().stream()
                .filter(each -> each.text().startsWith(beginning))
                .findFirst()
                .ifPresent(each -> stage.document().reveal(each.place().paragraph()));
    }

    private static void picture(String name, Settings settings, Consumer<ReviewStage> prepare) throws IOException {
        Desk desk = ReviewStage.deskWithDepartments(settings);
        ReviewStage review = onFx(() -> {
            var opened = new ReviewStage(desk, new Stage());
            opened.read();
            return opened;
        });
        onFx(() -> {
            prepare.accept(review);
            return review;
        });
        Pulses.settle();
        Screenshot.of(review.scene(), name);
        assertThat(cutOff(review)).isEmpty();
        onFx(() -> {
            review.close();
            return review;
        });
    }

    private static ReviewStage onFx(Callable<ReviewStage> act) {
        ReviewStage done = WaitForAsyncUtils.waitForAsyncFx(120_000, act);
        Pulses.settle();
        return done;
    }

    /** Buttons that end outside of the window, and words of buttons that had no room. */
    private static List<String> cutOff(ReviewStage review) {
        return review.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxX() > 1366
                        || (node instanceof Labeled button && button.isTextTruncated()))
                .map(Object::toString)
                .toList();
    }
}
