package org.duban.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.messages.Language;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.duban.ui.settings.SettingsScreen;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.JournalStanding;
import org.duban.usecase.history.StoreState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** 操作记录 in 设置, in the room that a window of 1366×768 leaves it; by keyboard, and as pictures. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class HistoryPicturesTest {

    private static final int WIDTH = 1366 - 80;
    private static final int HEIGHT = 768 - 48 - 24;

    private Stage stage;
    private Scene scene;
    private HistoryPage page;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        stage.setX(0);
        stage.setY(0);
    }

    @Test
    void anEntryWithItsBeforeAndAfter(QuickRobot robot) throws IOException {
        show(new HistoryOffice(Language.CHINESE).worked(), false);
        onFx(() -> table().requestFocus());
        onFx(() -> table().getSelectionModel().select(4));
        robot.type(KeyCode.DOWN, 2);
        Pulses.settle();
        Screenshot.of(scene, "10-history");

        assertThat(scene.getRoot().lookupAll(".history-field")).isNotEmpty();
        assertThat(words("#history-count")).isEqualTo("已列出24条");
        assertThat(scene.lookup("#history-older").isVisible()).isFalse();
    }

    @Test
    void wordsTypedNarrowTheListAndEscShowsAllAgain(QuickRobot robot) {
        show(new HistoryOffice(Language.CHINESE).worked(), false);
        onFx(page::focus);
        robot.write("shtg");
        robot.type(KeyCode.ENTER);
        Pulses.settle();
        assertThat(table().getItems()).hasSize(4);

        onFx(page::escape);

        assertThat(table().getItems()).hasSize(24);
        assertThat(((TextField) scene.lookup("#history-words")).getText()).isEmpty();
    }

    @Test
    void aWholeStoreIsSaidInOneCalmLine() throws IOException {
        show(new HistoryOffice(Language.CHINESE).worked(), false);
        onFx(() -> ((Button) scene.lookup("#history-verify")).fire());
        Screenshot.of(scene, "10-history-whole");

        assertThat(said()).contains("核验通过：台账、操作记录和佐证材料完整");
    }

    @Test
    void aBrokenOneSaysWhereAndWhatToDo() throws IOException {
        var broken = new Chain.Broken(Chain.How.DOES_NOT_FIT, 17, Instant.parse("2024-10-06T02:32:00Z"), "李强", 0);
        HistoryOffice office = HistoryOffice.verifiedAs(new StoreState("6", 1, 30, 6, 1, 24, broken, false, JournalStanding.WHOLE));
        show(office.worked(), false);
        onFx(() -> ((Button) scene.lookup("#history-verify")).fire());
        Screenshot.of(scene, "10-history-broken");

        assertThat(said()).anyMatch(each -> each.startsWith("操作记录从第17条起对不上（2024-10-06 10:32，李强）"));
        assertThat(said()).anyMatch(each -> each.startsWith("请先复制整个数据文件夹留存"));
    }

    @Test
    void darkAndEnglishFit() throws IOException {
        show(new HistoryOffice(Language.ENGLISH).worked(), true);
        onFx(() -> table().getSelectionModel().select(2));
        Screenshot.of(scene, "10-history-english-dark");
        onFx(() -> Look.dress(scene, false));

        assertThat(scene.getRoot().lookupAll(".button").stream()
                        .filter(each -> each.localToScene(each.getLayoutBounds()).getMaxX() > WIDTH))
                .isEmpty();
    }

    private List<String> said() {
        return scene.lookup("#history-verified").lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(each -> ((Label) each).getText())
                .toList();
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#history-entries");
    }

    private String words(String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }

    private void show(HistoryOffice office, boolean dark) {
        onFx(() -> {
            page = new HistoryPage(office.model, office.messages);
            var screen = new SettingsScreen(List.of(page), new SimpleStringProperty("history"), office.messages);
            scene = new Scene(new StackPane(screen.view()), WIDTH, HEIGHT);
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
