package org.duban.ui.intake;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.duban.domain.draft.Finding;
import org.duban.messages.Messages;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** Lists what a person should look at in a plan just taken in: first what needs a decision, then what needs a look. */
public final class FindingsCard extends VBox {

    public FindingsCard(List<Finding> findings, Messages messages) {
        setId("findings");
        getStyleClass().add("overlay-card");
        var title = new Label(messages.text("intake.findings", Integer.toString(findings.size())));
        title.getStyleClass().add("block-title");
        var rows = new VBox(4);
        findings.stream()
                .sorted(Comparator.comparing(finding -> finding.kind().weight()))
                .forEach(finding -> rows.getChildren().add(row(finding, messages)));
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().addAll(title, scroll);
        scroll.setMaxHeight(400);
        setMaxSize(640, USE_PREF_SIZE);
    }

    private static Label row(Finding finding, Messages messages) {
        boolean decide = finding.kind().weight() == Finding.Weight.DECIDE;
        var icon = new FontIcon(
                decide ? BootstrapIcons.EXCLAMATION_SQUARE_FILL : BootstrapIcons.EXCLAMATION_TRIANGLE_FILL);
        icon.getStyleClass().add(decide ? "danger" : "warning");
        var row = new Label(messages.sentence(finding), icon);
        row.setWrapText(true);
        return row;
    }
}
