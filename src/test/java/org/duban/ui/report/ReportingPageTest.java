package org.duban.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duban.domain.report.EvidenceLimits;
import org.duban.domain.report.ReportingRules;
import org.duban.settings.Settings;
import org.duban.ui.QuickRobot;
import org.duban.ui.Screenshot;
import org.duban.ui.control.Look;
import org.duban.ui.settings.SettingsScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class ReportingPageTest {

    private final ReportOffice office = ReportOffice.asked();
    private ReportingPage page;
    private Scene scene;

    @Start
    void open(Stage stage) {
        page = new ReportingPage(office.preferences);
        var screen = new SettingsScreen(
                List.of(page), new SimpleStringProperty("reporting"), office.preferences.messages());
        scene = new Scene(new StackPane(screen.view()), 1286, 696);
        Look.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatIsChangedCountsAtOnceInTheMatrixToo(QuickRobot robot) throws IOException {
        int before = office.model.matrix().matrixProperty().get().total(ReportOffice.Q3).due();
        type(robot, "reporting-days", "10");
        type(robot, "reporting-megabytes", "80");
        type(robot, "reporting-types", "PDF，.docx *.ofd");
        robot.interact(() -> ((CheckBox) scene.lookup("#reporting-every-lead")).fire());
        Screenshot.of(scene, "settings-reporting");

        assertThat(settings().reporting()).isEqualTo(new ReportingRules(10, true));
        assertThat(settings().evidence()).isEqualTo(new EvidenceLimits(80, List.of("pdf", "docx", "ofd")));
        assertThat(office.model.matrix().matrixProperty().get().total(ReportOffice.Q3).due()).isGreaterThan(before);
    }

    @Test
    void whatIsWrongIsSaidUnderItsFieldAndNothingIsKept(QuickRobot robot) {
        for (List<String> wrong : List.of(
                List.of("reporting-days", "91"), List.of("reporting-megabytes", "0"), List.of("reporting-types", "文档"))) {
            type(robot, wrong.getFirst(), wrong.getLast());
            assertThat(error(wrong.getFirst()).isVisible()).as(wrong.getFirst()).isTrue();
            assertThat(page.keepEdits()).isFalse();
            robot.interact(page::escape);
            assertThat(error(wrong.getFirst()).isVisible()).isFalse();
        }
        assertThat(settings().reporting()).isEqualTo(ReportingRules.STANDARD);
        assertThat(settings().evidence()).isEqualTo(EvidenceLimits.STANDARD);
    }

    private void type(QuickRobot robot, String id, String words) {
        robot.interact(() -> {
            ((TextInputControl) scene.lookup("#" + id)).setText(words);
            page.keepEdits();
        });
    }

    private Settings settings() {
        return office.preferences.settings();
    }

    private Node error(String id) {
        return scene.lookup("#" + id + "-error");
    }
}
