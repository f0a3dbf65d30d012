package org.duban.ui.overview;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Department;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.ReportTally;
import org.duban.domain.report.Standing;
import org.duban.messages.Messages;
import org.duban.ui.control.EmptyState;
import org.duban.ui.control.Labels;
import org.duban.ui.control.StandingSign;
import org.duban.usecase.Account;
import org.duban.usecase.overview.DepartmentReports;
import org.duban.usecase.overview.DepartmentReports.Matter;
import org.duban.usecase.overview.QuarterReports;
import org.duban.wording.DayWords;
import org.duban.wording.OverviewWords;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The quarter's reports: how many have come, and who is not through. */
final class ReportsPanel extends VBox {

    private static final double TWO_LINES = 38;
    private static final int ONE_LINE = 4;
    private static final double FOOT_PADDING = 17;

    private final Links links;
    private final Account account;
    private final BlockHead head;
    private final Hyperlink all;
    private final TallyBar bar = new TallyBar();
    private final HBox counts = new HBox(10);
    private final RowList<DepartmentReports> rows;
    private final Label done = Labels.of("", "note", "muted");
    private final HBox foot = new HBox(8);
    private final VBox there;
    private final StackPane body = new StackPane();

    ReportsPanel(Messages messages, Links links, Account account) {
        this.links = links;
        this.account = account;
        this.all = BlockHead.link("reports-all", messages.text("overview.all-departments"), () -> {});
        this.head = new BlockHead("reports", "", all);
        this.rows = new RowList<>("department-rows", 32, 39, count -> messages.text("overview.more", count));
        counts.setAlignment(Pos.CENTER_LEFT);
        var tally = new VBox(8, bar, counts);
        tally.getStyleClass().add("tally-part");
        VBox.setVgrow(rows, Priority.ALWAYS);
        Label accepted = Labels.whole(messages.text("overview.all-accepted"), "note", "success-text");
        accepted.setGraphic(new StandingSign(Standing.ACCEPTED));
        HBox.setHgrow(done, Priority.ALWAYS);
        done.setWrapText(true);
        done.setMaxHeight(TWO_LINES);
        done.setTooltip(new Tooltip());
        done.getTooltip().textProperty().bind(done.textProperty());
        foot.getChildren().addAll(accepted, done);
        foot.getStyleClass().add("done-part");
        foot.visibleProperty().bind(done.textProperty().isNotEmpty());
        foot.managedProperty().bind(foot.visibleProperty());
        done.setId("reports-done");
        this.there = new VBox(tally, rows, foot);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().add("panel");
        getChildren().addAll(head, body);
        rows.setOpen(this::open);
    }

    RowList<DepartmentReports> rows() {
        return rows;
    }

    void show(QuarterReports reports, OverviewWords words) {
        head.setTitle(words.text("overview.reports", words.quarter(reports.quarter())));
        all.setOnAction(event -> links.reports(reports.quarter(), null));
        all.setVisible(reports.isAsked());
        ReportTally tally = reports.tally();
        if (reports.due() == null) {
            head.setNote("");
            body.getChildren().setAll(unasked(reports, words));
            return;
        }
        String due = words.text("overview.due", new DayWords(words.messages()).of(reports.due(), words.year()));
        head.setNote(reports.closed() ? words.text("overview.closed") : due);
        bar.show(tally);
        counts(reports, words);
        rows.setLook(
                each -> new DepartmentRow(each, words.text(action(each, reports.closed())), words, owed -> links.report(owed.key())),
                each -> each.department().name());
        rows.show(reports.open(), tally.due() == 0 ? words.text("overview.nothing-due") : words.text("overview.all-accepted"));
        boolean many = reports.done().size() > ONE_LINE;
        done.setMinHeight(many ? TWO_LINES : 0);
        foot.setMinHeight(many ? TWO_LINES + FOOT_PADDING : USE_COMPUTED_SIZE);
        done.setText(reports.done().isEmpty()
                ? ""
                : words.text(
                        "overview.done",
                        reports.done().size(),
                        reports.done().stream().map(Department::name).collect(Collectors.joining(words.text("overview.and")))));
        body.getChildren().setAll(there);
    }

    private void counts(QuarterReports reports, OverviewWords words) {
        ReportTally tally = reports.tally();
        var reported = BlockHead.link("tally-reported", words.reported(tally), () -> links.reports(reports.quarter(), null));
        reported.getStyleClass().addAll("bold", "tally-link");
        counts.getChildren().setAll(reported);
        for (Standing standing : new Standing[] {Standing.ACCEPTED, Standing.WAITING, Standing.RETURNED, Standing.MISSING}) {
            int count = standing == Standing.MISSING ? tally.missing() : tally.count(standing);
            var link = BlockHead.link(
                    "tally-" + standing,
                    words.standing(standing, count),
                    () -> links.reports(reports.quarter(), standing == Standing.ACCEPTED ? null : standing));
            link.getStyleClass().add("tally-link");
            link.setGraphic(new StandingSign(standing));
            counts.getChildren().add(link);
        }
    }

    private EmptyState unasked(QuarterReports reports, OverviewWords words) {
        String sentence = words.text("overview.unasked", words.quarter(reports.quarter()));
        if (reports.tally().due() == 0) {
            return new EmptyState(BootstrapIcons.CARD_CHECKLIST, words.text("overview.nobody"), words.text("overview.nobody-why"));
        }
        if (!account.isOffice()) {
            return new EmptyState(BootstrapIcons.CARD_CHECKLIST, sentence, words.text("overview.unasked-reader"));
        }
        var ask = new Button(words.text("overview.ask"));
        ask.setId("overview-ask");
        ask.getStyleClass().add("accent");
        ask.setOnAction(event -> links.reports(reports.quarter(), null));
        return new EmptyState(
                BootstrapIcons.CARD_CHECKLIST, sentence, words.text("overview.unasked-why", reports.tally().due()), ask);
    }

    /** In a quarter that is closed nothing is left to be done. */
    private String action(DepartmentReports reports, boolean closed) {
        if (!account.isOffice() || closed) {
            return "overview.look";
        }
        if (reports.matter() == Matter.MISSING) {
            return "overview.chase";
        }
        return reports.count(Matter.WAITING) > 0 ? "overview.review" : "overview.look";
    }

    /** At what the action is about: what is missing to remind, what waits to review, else what is most urgent. */
    private void open(DepartmentReports reports) {
        boolean review = account.isOffice() && reports.matter() != Matter.MISSING;
        Optional<OwedReport> waiting = review ? reports.first(Matter.WAITING) : Optional.empty();
        Stream.of(waiting, reports.first(reports.matter()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(owed -> links.report(owed.key()));
    }
}
