package org.duban.ui.history;

import java.util.Arrays;
import java.util.function.BiFunction;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.FilterChoice;
import org.duban.ui.filter.FilterChoice.Choice;
import org.duban.usecase.history.EntryKind;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is looked for: words, who, about what, from which day to which. */
final class HistoryBar extends HBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration PAUSE = Duration.millis(300);

    private final HistoryModel model;
    private final Messages messages;
    private final TextField words;
    private final FilterChoice<String> who;
    private final FilterChoice<EntryKind> kind;
    private final TextField from;
    private final TextField to;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    HistoryBar(HistoryModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.words = field("words", 168);
        this.from = field("from", 104);
        this.to = field("to", 104);
        this.who = new FilterChoice<>("history-who", messages.text("history.everybody"), name -> look(model.typedProperty().get().withWho(name)));
        this.kind = new FilterChoice<>("history-kind", messages.text("history.everything"), about -> look(model.typedProperty().get().withKind(about)));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("history-bar");
        getChildren().addAll(searchBox(), who, kind, from, Labels.whole(messages.text("history.until"), "muted"), to);
        kind.offer(Arrays.stream(EntryKind.values()).map(each -> new Choice<>(each, messages.text("history.kind." + each))).toList(), null);
        pause.setOnFinished(event -> typed());
        watch(words);
        day(from, Typed::withFrom);
        day(to, Typed::withTo);
        model.typedProperty().when(Nodes.shown(this)).subscribe(this::show);
        model.people().subscribe(this::offerPeople);
        offerPeople();
    }

    /** The field that words are typed into. */
    TextField words() {
        return words;
    }

    /** Everything again; false when nothing was looked for. */
    boolean clear() {
        boolean something = !model.typedProperty().get().isNothing();
        look(Typed.NOTHING);
        return something;
    }

    private void offerPeople() {
        who.offer(model.people().stream().map(each -> new Choice<>(each, each)).toList(), model.typedProperty().get().who());
    }

    private void look(Typed wanted) {
        model.typedProperty().set(wanted);
    }

    private void show(Typed now) {
        show(words, now.words());
        show(from, now.from());
        show(to, now.to());
        who.show(now.who());
        kind.show(now.kind());
    }

    private static void show(TextField field, String text) {
        if (!field.isFocused() || text.isEmpty()) {
            field.setText(text);
        }
    }

    private void watch(TextField field) {
        field.textProperty().subscribe((before, now) -> pause.playFromStart());
        field.setOnAction(event -> typed());
    }

    private void typed() {
        pause.stop();
        look(model.typedProperty().get().withWords(words.getText().strip()));
    }

    /** A day counts once it is one. */
    private void day(TextField field, BiFunction<Typed, String, Typed> as) {
        field.textProperty().subscribe(now -> {
            boolean isDay = Typed.isDay(now, model.today());
            field.pseudoClassStateChanged(WRONG, !isDay && !field.isFocused());
            if (isDay) {
                look(as.apply(model.typedProperty().get(), now.strip()));
            }
        });
        field.focusedProperty().subscribe((before, focused) ->
                field.pseudoClassStateChanged(WRONG, !focused && !Typed.isDay(field.getText(), model.today())));
    }

    private TextField field(String name, double width) {
        var field = new TextField();
        field.setId("history-" + name);
        field.getStyleClass().add("compact");
        field.setPromptText(messages.text("history." + name));
        field.setAccessibleText(messages.text("history." + name));
        field.setTooltip(new Tooltip(messages.text("history." + name + "-tip")));
        field.setPrefWidth(width);
        field.setMinWidth(88);
        return field;
    }

    private Node searchBox() {
        var icon = new FontIcon(BootstrapIcons.SEARCH);
        icon.setMouseTransparent(true);
        var box = new StackPane(words, icon);
        box.getStyleClass().add("search-box");
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        return box;
    }
}
