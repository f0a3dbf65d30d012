package org.duban.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import javafx.stage.Stage;
import org.duban.domain.progress.LightLimits;
import org.duban.settings.Settings;
import org.duban.ui.Desk;
import org.duban.ui.QuickRobot;
import org.duban.ui.control.FormPage;
import org.duban.ui.control.Look;
import org.duban.ui.screen.SettingsPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
@SuppressWarnings("NullAway.Init")
class SettingsScreenTest {

    private final Desk desk = Desk.withPlan();
    private final SimpleStringProperty chosen = new SimpleStringProperty("lights");
    private SettingsScreen screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        screen = new SettingsScreen(
                List.of(new Plain(), new LightsPage(desk.preferences())), chosen, desk.preferences().messages());
        scene = new Scene(new StackPane(screen.view()), 1286, 664);
        Look.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void thePageChosenBeforeIsShownAndArrowsGoToTheOthers(QuickRobot robot) {
        assertThat(scene.lookup("#lights")).isNotNull();
        robot.interact(screen::focus);
        robot.push(KeyCode.UP);
        assertThat(chosen.get()).isEqualTo("plain");
        assertThat(scene.lookup("#lights")).isNull();
        assertThat(scene.lookup("#plain")).isNotNull();
    }

    @Test
    void bothLimitsAreChangedByKeyboardAndCountAtOnce(QuickRobot robot) {
        robot.interact(screen::focus);
        robot.interact(() -> screen.nextRegion(true));
        assertThat(scene.getFocusOwner()).isEqualTo(field("lights-days"));
        robot.write("7").push(KeyCode.TAB).push(KeyCode.CONTROL, KeyCode.A).write("15").push(KeyCode.ENTER);
        assertThat(limits()).isEqualTo(new LightLimits(7, 15));
        assertThat(desk.savedSettings()).last().extracting(Settings::lights).isEqualTo(new LightLimits(7, 15));
    }

    @Test
    void escTakesBackWhatIsBeingTypedAndThenGoesToTheList(QuickRobot robot) {
        robot.interact(() -> field("lights-days").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).write("7");
        assertThat(escape(robot)).isTrue();
        assertThat(field("lights-days").getText()).isEqualTo("30");
        assertThat(escape(robot)).isTrue();
        assertThat(scene.getFocusOwner()).isEqualTo(scene.lookup("#settings-pages"));
        assertThat(escape(robot)).isFalse();
        assertThat(limits()).isEqualTo(LightLimits.STANDARD);
    }

    @Test
    void whatIsWrongIsSaidUnderItsFieldAndKeepsThePage(QuickRobot robot) {
        assertThat(error("lights-days").isVisible()).isFalse();
        for (String wrong : new String[] {"367", "-1", "30.5", "很早", " "}) {
            robot.interact(() -> field("lights-days").setText(wrong));
            assertThat(error("lights-days").isVisible()).as(wrong).isTrue();
            assertThat(error("lights-points").isVisible()).as(wrong).isFalse();
            assertThat(screen.keepEdits()).as(wrong).isFalse();
        }
        robot.interact(screen::focus);
        robot.push(KeyCode.UP);
        assertThat(chosen.get()).isEqualTo("lights");
        assertThat(limits()).isEqualTo(LightLimits.STANDARD);
    }

    private boolean escape(QuickRobot robot) {
        boolean[] did = new boolean[1];
        robot.interact(() -> did[0] = screen.escape());
        return did[0];
    }

    private LightLimits limits() {
        return desk.preferences().settings().lights();
    }

    private TextField field(String id) {
        return (TextField) scene.lookup("#" + id);
    }

    private Node error(String id) {
        return scene.lookup("#" + id + "-error");
    }

    private static final class Plain implements SettingsPage {

        private final Node node = new FormPage("plain", "别的", new Label("什么也没有"));

        @Override
        public String id() {
            return "plain";
        }

        @Override
        public String title() {
            return "别的";
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void focus() {
            node.requestFocus();
        }
    }
}
