package org.duban.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.duban.domain.plan.Plan;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.print.PagePrinter;
import org.duban.ui.print.SystemPrinter;
import org.duban.ui.screen.KeyHint;
import org.duban.ui.screen.Screen;
import org.duban.usecase.Refusal;
import org.duban.usecase.overview.Overview;
import org.duban.usecase.overview.PlanSize;
import org.duban.wording.OverviewWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The screen 总览: lights, reports, what is late, what comes next. */
public final class OverviewScreen implements Screen {

    private final OverviewModel model;
    private final Messages messages;
    private final Links links;
    private final Function<Window, PagePrinter> printers;
    private final Label summary = Labels.of("", "muted");
    private final Label unprinted = Labels.wrapped("", "export-strip", "export-failure");
    private final Button chase;
    private final TopRow top;
    private final ReportsPanel reports;
    private final DueBlocks due;
    private final PartBlocks parts;
    private final VBox view;

    public OverviewScreen(OverviewModel model, Messages messages, Links links) {
        this(model, messages, links, SystemPrinter::new);
    }

    /**
     * @param printers the printers of a window
     */
    OverviewScreen(OverviewModel model, Messages messages, Links links, Function<Window, PagePrinter> printers) {
        this.model = model;
        this.messages = messages;
        this.links = links;
        this.printers = printers;
        this.chase = new Button("", new FontIcon(BootstrapIcons.BELL));
        this.top = new TopRow(messages, links);
        this.reports = new ReportsPanel(messages, links, model.account());
        this.due = new DueBlocks(messages, links);
        this.parts = new PartBlocks(messages, links);
        var columns = new HBox(16, column(reports, 392), column(due.view(), 438), column(parts.view(), 392));
        var body = new VBox(16, top, columns);
        this.view = new VBox(head(), strip(), body);
        body.getStyleClass().add("overview-body");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        chase.setOnAction(event -> {
            Overview now = model.overviewProperty().getValue();
            if (now != null) {
                links.chase(now.reports().quarter());
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.setId("overview");
        view.getStyleClass().add("overview-screen");
        view.getStylesheets()
                .add(Objects.requireNonNull(OverviewScreen.class.getResource("/org/duban/ui/overview.css")).toExternalForm());
        model.overviewProperty().when(Nodes.shown(view)).subscribe(this::show);
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String title() {
        return messages.text("overview.title");
    }

    @Override
    public Ikon icon() {
        return BootstrapIcons.HOUSE;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public List<KeyHint> keyHints() {
        return List.of(
                new KeyHint("Tab", messages.text("overview.key.region")),
                new KeyHint("↑↓", messages.text("overview.key.list")),
                new KeyHint("Enter", messages.text("overview.key.enter")),
                new KeyHint("Ctrl+P", messages.text("overview.key.print")));
    }

    @Override
    public void focus() {
        top.getChildren().getFirst().requestFocus();
    }

    @Override
    public void focusFilter() {
        // There is nothing to filter.
    }

    @Override
    public void filter(String words) {
        // As above.
    }

    @Override
    public void nextRegion(boolean forward) {
        List<Node> regions = List.of(
                top.getChildren().getFirst(), reports.rows(), due.late(), due.soon(), parts.sections(), parts.targets());
        int now = regions.stream().filter(Nodes::hasFocus).mapToInt(regions::indexOf).findFirst().orElse(0);
        regions.get(Math.floorMod(now + (forward ? 1 : -1), regions.size())).requestFocus();
    }

    @Override
    public boolean escape() {
        boolean said = unprinted.isVisible();
        say("");
        boolean unfolded = List.of(reports.rows(), due.late(), due.soon(), parts.sections(), parts.targets()).stream()
                .map(RowList::fold)
                .reduce(false, Boolean::logicalOr);
        return said || unfolded;
    }

    @Override
    public boolean keepEdits() {
        return true;
    }

    private Node strip() {
        unprinted.setId("overview-unprinted");
        unprinted.setMaxWidth(Double.MAX_VALUE);
        unprinted.managedProperty().bind(unprinted.visibleProperty());
        say("");
        return unprinted;
    }

    private void say(String words) {
        unprinted.setText(words);
        unprinted.setVisible(!words.isEmpty());
    }

    private void pressed(KeyEvent event) {
        Overview now = model.overviewProperty().getValue();
        Plan plan = model.plan();
        if (event.getCode() == KeyCode.P && event.isShortcutDown() && now != null && plan != null) {
            event.consume();
            print(plan.heading().title(), now.on());
        }
    }

    /** Asks how to print, and prints. */
    private void print(String plan, LocalDate day) {
        say("");
        try {
            printers.apply(view.getScene().getWindow())
                    .ask(OverviewPaper.A4, plan + messages.text("overview.title"))
                    .filter(job -> job.wants(1))
                    .ifPresent(job -> job.print(OverviewPaper.picture(
                            new OverviewScreen(model, messages, links).view, plan, day, messages)));
        } catch (Refusal reason) {
            say(messages.sentence(reason));
        }
    }

    private HBox head() {
        summary.setId("overview-summary");
        chase.setId("overview-chase");
        chase.setMinWidth(Button.USE_PREF_SIZE);
        var head = new HBox(12, Labels.whole(messages.text("overview.title"), "page-title"), summary, Labels.gap(), chase);
        head.getStyleClass().add("page-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static <R extends Region> R column(R node, double width) {
        node.setPrefWidth(width);
        node.setMinWidth(0);
        HBox.setHgrow(node, Priority.ALWAYS);
        return node;
    }

    private void show(@Nullable Overview overview) {
        Plan plan = model.plan();
        if (overview == null || plan == null) {
            return;
        }
        var words = new OverviewWords(messages, plan.heading().year());
        PlanSize size = overview.size();
        summary.setText(words.text(
                "overview.size", size.sections(), size.tasks(), size.deadlines(), size.indicators(), size.departments()));
        int owing = overview.reports().owing().size();
        boolean open = overview.reports().isAsked() && !overview.reports().closed();
        chase.setText(words.text("overview.chase-departments", owing));
        chase.setVisible(model.account().isOffice() && open && owing > 0);
        top.show(overview, words);
        reports.show(overview.reports(), words);
        due.show(overview, words, model.soonDays());
        parts.show(overview, words);
    }
}
