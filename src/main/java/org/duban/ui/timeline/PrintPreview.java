package org.duban.ui.timeline;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.duban.messages.Messages;
import org.duban.timeline.TimelinePage;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.print.PagePrinter;
import org.duban.ui.print.SystemPrinter;
import org.duban.ui.screen.KeyHint;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pages of a print, one after the other, with the paper they are for; it lies over the screen until it is closed. */
public final class PrintPreview extends BorderPane {

    private static final double AROUND = 24;

    private final ShownTimeline shown;
    private final PreviewModel model;
    private final Messages messages;
    private final Function<Window, PagePrinter> printers;
    private final Button print = new Button();
    private final ImageView picture = new ImageView();
    private final Label number = Labels.whole("", "muted");
    private final Label refused = Labels.wrapped("");

    /**
     * @param printers the printers of a window
     */
    PrintPreview(TimelineModel timeline, PreviewModel model, Messages messages, Function<Window, PagePrinter> printers) {
        this.shown = new ShownTimeline(timeline);
        this.model = model;
        this.messages = messages;
        this.printers = printers;
        setId("print-preview");
        getStyleClass().add("print-preview");
        getStylesheets()
                .add(Objects.requireNonNull(PrintPreview.class.getResource("/org/duban/ui/print.css")).toExternalForm());
        setTop(new VBox(head(), strip()));
        setCenter(paper());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.printedProperty().subscribe(printed -> setVisible(printed != null));
        model.pageProperty().subscribe(this::show);
        model.pictureProperty().subscribe(this::draw);
        model.refusedProperty().subscribe(this::tell);
        var inWindow = Nodes.shown(this);
        timeline.rowsProperty().when(inWindow).subscribe(rows -> renew());
        inWindow.subscribe(shows -> {
            if (!shows) {
                close();
            }
        });
    }

    /** A preview of what the screen shows, for the system's printers. */
    public static PrintPreview of(TimelineModel timeline, PreviewModel model, Messages messages) {
        return new PrintPreview(timeline, model, messages, SystemPrinter::new);
    }

    /** Shows the pages; nothing where there is nothing to print. */
    public void open() {
        wanted().ifPresent(wanted -> {
            model.open(wanted);
            focusInside();
        });
    }

    /** Puts the focus where one goes on. */
    void focusInside() {
        print.requestFocus();
    }

    /** The keys that matter while it is open. */
    List<KeyHint> keyHints() {
        return List.of(
                new KeyHint("PageUp", messages.text("timeline.key.page-before")),
                new KeyHint("PageDown", messages.text("timeline.key.page-after")),
                new KeyHint("Ctrl+P", messages.text("timeline.print")),
                new KeyHint("Esc", messages.text("timeline.key.preview-close")));
    }

    /** Takes the preview away; false when it was not open. */
    public boolean close() {
        return model.close();
    }

    private void renew() {
        if (isVisible()) {
            wanted().ifPresentOrElse(model::renew, this::close);
        }
    }

    private Optional<PreviewModel.Printed> wanted() {
        return shown.window()
                .flatMap(seen -> shown.year(shown.zoom()).map(whole -> new PreviewModel.Printed(seen, whole)));
    }

    private HBox head() {
        print.setText(messages.text("timeline.print-now"));
        print.setGraphic(new FontIcon(BootstrapIcons.PRINTER));
        print.setId("print-now");
        print.getStyleClass().add("accent");
        print.setOnAction(event -> print());
        number.setId("page-number");
        var close = new IconButton(BootstrapIcons.X, messages.text("timeline.preview-close"), this::close);
        close.setId("close-preview");
        var head = new HBox(
                12,
                Labels.whole(messages.text("timeline.preview"), "page-title"),
                papers(),
                fitWidth(),
                turns(),
                number,
                Labels.gap(),
                print,
                close);
        head.getStyleClass().add("page-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setFillHeight(false);
        return head;
    }

    private HBox papers() {
        var group = new ToggleGroup();
        var papers = new HBox();
        papers.setAlignment(Pos.CENTER_LEFT);
        for (PaperChoice paper : PaperChoice.values()) {
            var button = new ToggleButton(paper.name());
            button.setId("paper-" + paper);
            button.setToggleGroup(group);
            button.setSelected(paper == model.paperProperty().get());
            button.setOnAction(event -> {
                button.setSelected(true);
                model.paperProperty().set(paper);
            });
            button.getStyleClass().add(papers.getChildren().isEmpty() ? "left-pill" : "right-pill");
            papers.getChildren().add(button);
        }
        return papers;
    }

    private CheckBox fitWidth() {
        var box = new CheckBox(messages.text("timeline.fit-width"));
        box.setId("fit-width");
        box.setTooltip(new Tooltip(messages.text("timeline.fit-width-tip")));
        box.selectedProperty().bindBidirectional(model.fitWidthProperty());
        return box;
    }

    private HBox turns() {
        var turns = new HBox(
                4, turn("page-before", BootstrapIcons.CHEVRON_LEFT, -1), turn("page-after", BootstrapIcons.CHEVRON_RIGHT, 1));
        turns.setAlignment(Pos.CENTER_LEFT);
        return turns;
    }

    private IconButton turn(String id, BootstrapIcons icon, int by) {
        var button = new IconButton(icon, messages.text("timeline." + id), () -> model.turn(by));
        button.setId(id);
        return button;
    }

    private Node strip() {
        refused.setId("print-refused");
        refused.getStyleClass().addAll("export-strip", "export-failure");
        refused.setMaxWidth(Double.MAX_VALUE);
        return refused;
    }

    private StackPane paper() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        var paper = new StackPane(picture);
        paper.getStyleClass().add("print-ground");
        paper.setMinSize(0, 0);
        picture.fitWidthProperty().bind(paper.widthProperty().subtract(2 * AROUND));
        picture.fitHeightProperty().bind(paper.heightProperty().subtract(2 * AROUND));
        return paper;
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case P -> {
                if (event.isShortcutDown()) {
                    print();
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void print() {
        model.print(printers.apply(getScene().getWindow()));
    }

    private void show(@Nullable TimelinePage page) {
        number.setText(page == null ? "" : messages.text("paper.page", Integer.toString(page.number()), Integer.toString(page.of())));
        picture.setAccessibleText(number.getText());
    }

    private void draw(byte @Nullable [] drawn) {
        picture.setImage(drawn == null ? null : new Image(new ByteArrayInputStream(drawn)));
    }

    private void tell(@Nullable Refusal reason) {
        refused.setVisible(reason != null);
        refused.setManaged(reason != null);
        refused.setText(reason == null ? "" : messages.sentence(reason));
    }
}
