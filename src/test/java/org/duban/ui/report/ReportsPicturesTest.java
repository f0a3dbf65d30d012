package org.duban.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.report.ReportOffice.Q3;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.domain.report.Quarter;
import org.duban.messages.Language;
import org.duban.ui.Pulses;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.duban.usecase.evidence.EvidenceStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The screen 季度填报 as pictures, in the room that a window of 1366×768 leaves it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ReportsPicturesTest {

    private static final int WIDTH = 1366 - 80;
    private static final int HEIGHT = 768 - 48 - 24;

    private Stage stage;
    private Scene scene;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void aReportUnderReview() throws IOException {
        ReportOffice office = ReportOffice.amidReview(Language.CHINESE);
        show(office, false);
        onFx(() -> office.model.matrix().choose(office.key("9", Q3)));
        Screenshot.of(scene, "04-reporting");
        assertThat(words("#reporting-summary")).contains("10月15日截止，还剩5天");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void aReturnedReportAtTheDepartment() throws IOException {
        ReportOffice office = ReportOffice.amidReview(Language.CHINESE);
        show(office, false);
        onFx(() -> {
            office.model.matrix().choose(office.key("10", Q3));
            office.model.entry().formProperty().get().percent().typedProperty().set("40");
        });
        Screenshot.of(scene, "04-reporting-write");
        assertThat(words("#report-note")).isEqualTo("已退回：缺佐证材料");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void darkIsReadable() throws IOException {
        ReportOffice office = ReportOffice.amidReview(Language.CHINESE);
        show(office, true);
        onFx(() -> office.model.matrix().choose(office.key("9", Q3)));
        Screenshot.of(scene, "04-reporting-dark");
        onFx(() -> Look.dress(scene, false));
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void englishFits() throws IOException {
        ReportOffice office = ReportOffice.amidReview(Language.ENGLISH);
        show(office, false);
        onFx(() -> office.model.matrix().choose(office.key("9", Q3)));
        Screenshot.of(scene, "04-reporting-english");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void aQuarterNobodyAskedForSaysHowToBegin() throws IOException {
        ReportOffice office = ReportOffice.amidReview(Language.CHINESE);
        show(office, false);
        onFx(() -> office.model.matrix().choose(new Quarter(2024, 4)));
        Screenshot.of(scene, "04-reporting-unasked");
        assertThat(scene.lookup("#empty-ask")).isNotNull();
        assertThat(scene.lookup("#report-progress")).isNull();
    }

    @Test
    void aCopyThatIsMissingIsSaidAtTheFileAndAmongTheHints(@TempDir Path desk) throws IOException {
        ReportOffice office = ReportOffice.amidReview(Language.CHINESE);
        show(office, false);
        onFx(() -> {
            office.model.matrix().choose(office.key("10", Q3));
            office.model.evidence().add(List.of(file(desk, "市级验收通知.pdf"), file(desk, "亚专科设置批复.docx"), file(desk, "现场照片.zip")));
            office.evidence.lose(office.model.evidence().files().get(1), EvidenceStanding.MISSING);
            office.model.evidence().check();
        });
        Screenshot.of(scene, "04-reporting-evidence");
        assertThat(words("#evidence-count")).isEqualTo("3个文件 4.6MB");
        assertThat(scene.lookup(".evidence-chip.lost")).isNotNull();
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void whatAQuarterLacksIsSaidBeforeItIsClosed() throws IOException {
        ReportOffice office = ReportOffice.amidReview(Language.CHINESE);
        show(office, false);
        onFx(closing()::fire);
        Screenshot.of(scene, "04-reporting-close");
        assertThat(words("#close-lacks")).startsWith("三季度还有待审核4份、未报4份、退回4份");
        assertThat(cutOff()).isEmpty();
        onFx(() -> ((Button) scene.lookup("#close-now")).fire());
        assertThat(closing().getText()).isEqualTo("重新开放三季度");
        assertThat(words("#reporting-summary")).endsWith("已关闭");
    }

    @Test
    void aClosedQuarterShowsHowItStood() throws IOException {
        ReportOffice office = ReportOffice.amidReview(Language.CHINESE);
        show(office, false);
        onFx(() -> {
            office.model.closing().close();
            office.model.matrix().choose(office.key("9", Q3));
        });
        Screenshot.of(scene, "04-reporting-closed");
        assertThat(words("#report-note")).startsWith("三季度填报已关闭，只能查看；关闭时推进中，48%，灯为");
        assertThat(scene.lookup("#report-accept")).isNull();
        assertThat(cutOff()).isEmpty();
    }

    private static Path file(Path desk, String name) {
        try {
            return Files.writeString(desk.resolve(name), name);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private List<String> cutOff() {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(Node::isVisible)
                .filter(each -> each.localToScene(each.getLayoutBounds()).getMaxX() > WIDTH)
                .map(Node::toString)
                .toList();
    }

    private String words(String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }

    private void show(ReportOffice office, boolean dark) {
        onFx(() -> {
            var screen = new ReportsScreen(office.model, office.preferences, ReportOffice.CLOCK, ReportsScreen.Extras.none());
            scene = new Scene(new StackPane(screen.view()), WIDTH, HEIGHT);
            Look.dress(scene, dark);
            stage.setScene(scene);
            stage.show();
            screen.focus();
        });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }

    private MenuItem closing() {
        return ((MenuButton) Objects.requireNonNull(scene.lookup("#quarter-menu"))).getItems().getLast();
    }
}
