package org.duban.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.util.Arrays;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The windows of the tests are real ones, on a screen that only JavaFX sees. */
@ExtendWith({ApplicationExtension.class, QuickRobot.Given.class})
class HeadlessWindowTest {

    private Label label;
    private TextField field;
    private ComboBox<String> choice;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        label = new Label("季度填报：督办");
        field = new TextField();
        field.setId("name");
        choice = new ComboBox<>();
        choice.setId("choice");
        choice.getItems().setAll("医务科", "护理部");
        var button = new Button("保存", new FontIcon(BootstrapIcons.CHECK_CIRCLE_FILL));
        button.setId("save");
        button.setOnAction(event -> label.setText(field.getText()));
        stage.setScene(new Scene(new VBox(8, label, field, choice, button), 400, 200));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void clicksAndKeysReachTheControls(QuickRobot robot) {
        robot.clickOn("#name").write("Plan 2024").clickOn("#save");
        assertThat(label.getText()).isEqualTo("Plan 2024");
    }

    @Test
    void chineseTextIsTyped(QuickRobot robot) {
        robot.clickOn("#name").write("医务科").clickOn("#save");
        assertThat(label.getText()).isEqualTo("医务科");
    }

    @Test
    void shortcutsSelectAndDelete(QuickRobot robot) {
        robot.clickOn("#name").write("abc").push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE).write("d");
        assertThat(field.getText()).isEqualTo("d");
    }

    @Test
    void popupsOpenAndAreClicked(QuickRobot robot) {
        robot.clickOn("#choice").clickOn("护理部");
        assertThat(choice.getValue()).isEqualTo("护理部");
    }

    @Test
    void picturesShowChineseText() throws IOException {
        var picture = Screenshot.of(label.getScene(), "smoke");
        var dark = Arrays.stream(picture.getRGB(0, 0, 200, 24, null, 0, 200))
                .filter(pixel -> (pixel & 0xff) < 128)
                .count();
        assertThat(dark).isGreaterThan(150);
    }
}
