package org.duban.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;

/** The robot of TestFX, which waits once after each thing it does, and not after each part of it. */
public final class QuickRobot extends FxRobot {

    /** Gives it to the tests that ask for it. */
    public static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType().equals(QuickRobot.class);
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return new QuickRobot();
        }
    }

    @Override
    public QuickRobot push(KeyCode... combination) {
        KeyboardRobot keyboard = robotContext().getKeyboardRobot();
        keyboard.pressNoWait(combination);
        keyboard.releaseNoWait(List.of(combination).reversed().toArray(KeyCode[]::new));
        Pulses.settle();
        return this;
    }

    @Override
    public QuickRobot write(String text) {
        Scene scene = lookedAt().getScene();
        text.chars().forEach(each -> robotContext().getBaseRobot().typeKeyboard(scene, key(each), Character.toString(each)));
        Pulses.settle();
        return this;
    }

    private static KeyCode key(int character) {
        return switch (character) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
    }

    private Window lookedAt() {
        return listWindows().stream().filter(Window::isFocused).findFirst().orElseGet(this::targetWindow);
    }

    @Override
    public QuickRobot clickOn(String query, MouseButton... buttons) {
        return click(point(query), buttons);
    }

    @Override
    public QuickRobot clickOn(Node node, MouseButton... buttons) {
        return click(point(node), buttons);
    }

    private QuickRobot click(PointQuery there, MouseButton... buttons) {
        MouseRobot mouse = robotContext().getMouseRobot();
        MouseButton[] pressed = buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
        mouse.moveNoWait(there.query());
        Pulses.settle();
        mouse.pressNoWait(pressed);
        mouse.releaseNoWait(pressed);
        Pulses.settle();
        return this;
    }
}
