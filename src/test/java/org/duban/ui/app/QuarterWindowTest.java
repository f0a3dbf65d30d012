package org.duban.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.duban.messages.Language;
import org.duban.ui.Pulses;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.report.ReportOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** 季度填报 in the whole window of the office, small as it may be, and when another person takes over. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class QuarterWindowTest {

    private final Path folder;
    private final ReportOffice office = ReportOffice.amidReview(Language.CHINESE);

    QuarterWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"1366, 728", "1280, 680"})
    void neitherTheFootOfTheOverviewNorTheHeadOfThePageIsCut(int width, int height, QuickRobot robot) throws Exception {
        var program = new ProgramStage(office.ledger, folder).begin();
        program.await("#user-menu");
        ProgramStage.onFx(() -> {
            program.stage().setWidth(width);
            program.stage().setHeight(height);
            return width;
        });
        Pulses.settle();
        Screenshot.of(program.stage().getScene(), "01-overview-" + width);
        assertThat(bottom(program.there("#reports-done"))).isLessThan(bottom(panel(program.there("#reports-done"))));
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        program.await("#quarter-menu");
        Pulses.settle();
        Screenshot.of(program.stage().getScene(), "04-reporting-" + width);
        assertThat(cut(program.there("#reporting .page-head"))).isEmpty();
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        program.await("#plan-table");
        robot.interact(() -> program.there("#plan-table").requestFocus());
        robot.push(KeyCode.DOWN);
        Screenshot.of(program.stage().getScene(), "02-tasks-reported-" + width);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        Screenshot.of(program.stage().getScene(), "03-timeline-reported-" + width);
        program.end();
    }

    @Test
    void theBadgeIsThereForWhoeverSignsIn() throws Exception {
        ProgramStage.accounts(office.ledger, List.of("医务科"));
        var program = new ProgramStage(office.ledger, folder).begin();
        program.signIn("王敏");
        Pulses.settle();
        Screenshot.of(program.stage().getScene(), "11-signed-in");
        Node badge = program.there("#badge-reporting");
        assertThat(badge.isVisible()).isTrue();
        assertThat(badge.getLayoutBounds().getWidth()).isPositive();
        program.end();
    }

    private static Node panel(Node inside) {
        return inside.getStyleClass().contains("panel") ? inside : panel(inside.getParent());
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    private static List<String> cut(Node head) {
        return head.lookupAll(".label, .button, .toggle-button, .menu-button").stream()
                .filter(each -> each instanceof Labeled && each.isVisible())
                .map(each -> (Labeled) each)
                .filter(each -> each.lookup(".text") instanceof Text text && !text.getText().equals(each.getText()))
                .map(Labeled::getText)
                .toList();
    }
}
