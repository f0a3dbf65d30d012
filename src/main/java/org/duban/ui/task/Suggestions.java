package org.duban.ui.task;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.duban.ui.control.Labels;

/** A list of completions below a field; it never takes the focus away from the field. */
public final class Suggestions extends VBox {

    static final PseudoClass FOCUS = PseudoClass.getPseudoClass("typing");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private List<Offer> offers = List.of();
    private int chosen;

    /** Words to be offered, and what taking them does. */
    public record Offer(String words, Runnable take) {}

    public Suggestions() {
        getStyleClass().add("suggestions");
        show(List.of());
    }

    /** Shows these, the first of them chosen; none takes no room. */
    public void show(List<Offer> offered) {
        offers = List.copyOf(offered);
        getChildren().setAll(offers.stream().map(this::row).toList());
        setVisible(!offers.isEmpty());
        setManaged(!offers.isEmpty());
        choose(0);
    }

    /** Goes up or down the list; false when there is none. */
    public boolean move(int steps) {
        if (offers.isEmpty()) {
            return false;
        }
        choose(Math.floorMod(chosen + steps, offers.size()));
        return true;
    }

    /** Takes the chosen words; false when there are none. */
    public boolean take() {
        if (offers.isEmpty()) {
            return false;
        }
        offers.get(chosen).take().run();
        return true;
    }

    private Label row(Offer offer) {
        Label row = Labels.of(offer.words(), "suggestion");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnMousePressed(event -> {
            event.consume();
            offer.take().run();
        });
        return row;
    }

    private void choose(int position) {
        chosen = position;
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == position);
        }
    }
}
