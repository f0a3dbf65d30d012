package org.duban.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.ui.form.FormsDay.filled;
import static org.duban.ui.form.FormsDay.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.FilledBook;
import org.duban.domain.report.Quarter;
import org.duban.messages.Language;
import org.duban.ui.Pulses;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.duban.ui.report.ReportOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** 下发, 回收 and 催报 as pictures, in the room that a window of 1366×768 leaves the screen. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class FormsPicturesTest {

    private static final int WIDTH = 1366 - 80;
    private static final int HEIGHT = 768 - 48 - 24;

    private Stage stage;
    private Scene scene;

    @TempDir
    private Path folder = Path.of("");

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void formsAreIssued() throws IOException {
        var day = new FormsDay(ReportOffice.amidReview(Language.CHINESE));
        show(day, false);
        onFx(() -> {
            day.office.model.matrix().choose(new Quarter(2024, 4));
            day.issue.choose(folder);
            day.issue.ask();
        });
        Screenshot.of(scene, "04-forms-issue");
        onFx(() -> day.issue.write("1月5日"));
        Screenshot.of(scene, "04-forms-issued");
        assertThat(words("#issued-words")).startsWith("已生成");
        assertThat(cutOff()).isEmpty();
        onFx(() -> {
            day.issue.ask();
            day.issue.write("1月5日");
        });
        Screenshot.of(scene, "04-forms-issue-there");
        assertThat(words("#issue-there")).contains("份同名填报表");
    }

    @Test
    void formsOfEveryKindAreListed() throws IOException {
        FormsDay day = mixed(ReportOffice.amidReview(Language.CHINESE));
        show(day, false);
        Screenshot.of(scene, "04-forms-collect");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void formsOfEveryKindAreListedInTheDark() throws IOException {
        FormsDay day = mixed(ReportOffice.amidReview(Language.CHINESE));
        show(day, true);
        Screenshot.of(scene, "04-forms-collect-dark");
        onFx(() -> Look.dress(scene, false));
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void formsOfEveryKindAreListedInEnglish() throws IOException {
        FormsDay day = mixed(ReportOffice.amidReview(Language.ENGLISH));
        show(day, false);
        Screenshot.of(scene, "04-forms-collect-english");
        assertThat(cutOff()).isEmpty();
    }

    @Test
    void whoOwesIsListed() throws IOException {
        var day = new FormsDay(ReportOffice.amidReview(Language.CHINESE));
        show(day, false);
        onFx(day.chase::open);
        onFx(day.chase::copy);
        Screenshot.of(scene, "04-forms-chase");
        assertThat(day.copied.getFirst()).startsWith("【催报】2024年三季度");
        assertThat(cutOff()).isEmpty();
    }

    private FormsDay mixed(ReportOffice office) throws IOException {
        FormsDay day = FormsDay.issued(office, folder);
        Path good = filled(folder, "科教科", row(0, "推进中", 60, "2个住培基地通过现场评估，结业考核通过率96%"));
        Path conflict = filled(folder, "医务科", row(1, "推进中", 80, "新增亚专科3个，五大中心全部通过验收").andThen(row(0, "推进中", 150, "修订考核指标")));
        Path altered = filled(folder, "财务科", row(0, "推进中", 70, "压减公用经费8%")
                .andThen(book -> FilledBook.cell(book, FilledBook.FIRST, FilledBook.DEADLINE).setCellValue("明年")));
        Path lost = filled(folder, "护理部", row(0, "推进中", 75, "示范病房增至12个").andThen(book -> book.removeSheetAt(book.getNumberOfSheets() - 1)));
        Path strange = Files.writeString(folder.resolve("值班表.xlsx"), "值班");
        day.collect.add(List.of(good, secondQuarter(day), strange, lost, altered, conflict));
        day.issue.forget();
        return day;
    }

    private Path secondQuarter(FormsDay day) throws IOException {
        Path second = Files.createDirectories(folder.resolve("q2"));
        day.office.model.matrix().choose(ReportOffice.Q2);
        day.issue.choose(second);
        day.issue.write("7-10");
        day.office.model.matrix().choose(ReportOffice.Q3);
        return second.resolve("2024年二季度填报表-信息科.xlsx");
    }

    private List<String> cutOff() {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(Node::isVisible)
                .filter(each -> each.localToScene(each.getLayoutBounds()).getMaxX() > WIDTH)
                .map(Node::toString)
                .toList();
    }

    private String words(String id) {
        return ((Labeled) Objects.requireNonNull(scene.lookup(id), id)).getText();
    }

    private void show(FormsDay day, boolean dark) {
        onFx(() -> {
            scene = new Scene(new StackPane(day.screen().view()), WIDTH, HEIGHT);
            Look.dress(scene, dark);
            stage.setScene(scene);
            stage.show();
        });
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        Pulses.settle();
    }
}
