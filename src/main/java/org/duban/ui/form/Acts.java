package org.duban.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.duban.messages.Messages;

/** Acts as small buttons of a row; a key of their number does them too. */
final class Acts {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Acts() {}

    static List<Node> buttons(List<Act> acts, Messages messages) {
        var buttons = new ArrayList<Node>();
        for (Act act : acts) {
            ButtonBase button = act.choices().isEmpty() ? plain(act) : menu(act);
            button.setId(act.id());
            button.getStyleClass().add("in-row");
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.pseudoClassStateChanged(CHOSEN, act.chosen());
            button.setTooltip(new Tooltip(messages.text("forms.key-of-act", buttons.size() + 1)));
            buttons.add(button);
        }
        return buttons;
    }

    /** Does the act of that number, counted from 0; one that has something to choose shows it. */
    static void fire(Node within, List<Act> acts, int number) {
        if (number < acts.size()) {
            Act act = acts.get(number);
            if (act.choices().isEmpty()) {
                act.run().run();
            } else if (within.lookup("#" + act.id()) instanceof MenuButton menu) {
                menu.show();
            }
        }
    }

    private static Button plain(Act act) {
        var button = new Button(act.words());
        button.setOnAction(event -> act.run().run());
        return button;
    }

    private static MenuButton menu(Act act) {
        var menu = new MenuButton(act.words());
        act.choices().forEach(choice -> {
            var item = new MenuItem(choice.words());
            item.setOnAction(event -> choice.run().run());
            menu.getItems().add(item);
        });
        return menu;
    }
}
