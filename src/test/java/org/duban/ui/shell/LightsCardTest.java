package org.duban.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duban.domain.progress.LightLimits;
import org.duban.settings.Settings;
import org.duban.ui.Desk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LightsCardTest {

    private final Desk desk = Desk.withPlan();
    private @Nullable ShellStage opened;

    @Start
    void open(Stage stage) {
        opened = new ShellStage(desk, stage, false);
    }

    @Test
    void bothLimitsAreChangedByKeyboardAndKept(FxRobot robot) {
        openCard(robot);
        assertThat(scene().getFocusOwner()).isEqualTo(field("lights-days"));
        robot.write("7").push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A).write("15").push(KeyCode.ENTER);
        assertThat(limits()).isEqualTo(new LightLimits(7, 15));
        assertThat(desk.savedSettings()).last().extracting(Settings::lights).isEqualTo(new LightLimits(7, 15));
        assertThat(scene().lookup("#lights")).isNull();
    }

    @Test
    void escLeavesThemAsTheyWere(FxRobot robot) {
        openCard(robot);
        robot.write("7").push(KeyCode.ESCAPE);
        assertThat(limits()).isEqualTo(LightLimits.STANDARD);
        assertThat(scene().lookup("#lights")).isNull();
    }

    @Test
    void whatIsWrongIsSaidUnderItsFieldAndNotKept(FxRobot robot) {
        openCard(robot);
        assertThat(error("lights-days").isVisible()).isFalse();
        for (String wrong : new String[] {"367", "-1", "30.5", "很早", " "}) {
            robot.interact(() -> field("lights-days").setText(wrong));
            robot.push(KeyCode.ENTER);
            assertThat(error("lights-days").isVisible()).as(wrong).isTrue();
            assertThat(error("lights-points").isVisible()).as(wrong).isFalse();
            assertThat(scene().lookup("#lights")).as(wrong).isNotNull();
        }
        robot.interact(() -> {
            field("lights-days").setText(" 0 ");
            field("lights-points").setText("0");
        });
        robot.push(KeyCode.ENTER);
        assertThat(error("lights-days").isVisible()).isFalse();
        assertThat(error("lights-points").isVisible()).isTrue();
        assertThat(limits()).isEqualTo(LightLimits.STANDARD);
    }

    private void openCard(FxRobot robot) {
        var menu = (MenuButton) scene().lookup("#user-menu");
        robot.interact(() -> menu.getItems().stream()
                .filter(item -> "menu-lights".equals(item.getId()))
                .forEach(item -> item.fire()));
    }

    private Scene scene() {
        return Objects.requireNonNull(opened).scene();
    }

    private LightLimits limits() {
        return desk.preferences().settings().lights();
    }

    private TextField field(String id) {
        return (TextField) scene().lookup("#" + id);
    }

    private Node error(String id) {
        return scene().lookup("#" + id + "-error");
    }
}
