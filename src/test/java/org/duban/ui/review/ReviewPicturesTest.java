package org.duban.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;
import javafx.stage.Stage;
import org.duban.domain.review.ReviewTask;
import org.duban.domain.review.TaskKey;
import org.duban.settings.Identity;
import org.duban.settings.Settings;
import org.duban.ui.Screenshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of 导入核对 to be looked at beside the mockup. */
@ExtendWith(ApplicationExtension.class)
class ReviewPicturesTest {

    private static final Settings SETTINGS =
            Settings.defaults().with(new Identity("江城市第一人民医院", "王敏", "院长办公室"));

    @Test
    void theDocumentAndWhatWasReadFromIt() throws IOException {
        picture("06-review", SETTINGS, ReviewPicturesTest::openSeventeen);
    }

    @Test
    void theBeginningOfAReview() throws IOException {
        picture("06-review-begin", SETTINGS, review -> {});
    }

    private static void openSeventeen(ReviewStage stage) {
        TaskKey key = stage.model().reviewProperty().get().tasks()
                .filter(task -> "17".equals(task.draft().number()))
                .map(ReviewTask::key)
                .findFirst()
                .orElseThrow();
        stage.model().rows().goTo(key);
        stage.model().rows().edit();
    }

    private static void picture(String name, Settings settings, Consumer<ReviewStage> prepare) throws IOException {
        Stage stage = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            var opened = new Stage();
            var review = new ReviewStage(ReviewStage.deskWithDepartments(settings), opened);
            review.read();
            opened.setUserData(review);
            return opened;
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> prepare.accept((ReviewStage) stage.getUserData()));
        WaitForAsyncUtils.waitForFxEvents();
        Screenshot.of(stage.getScene(), name);
        assertThat(stage.getScene().lookup("#review")).isNotNull();
        WaitForAsyncUtils.waitForAsyncFx(10_000, stage::close);
    }
}
