package org.duban.ui.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.duban.domain.report.Evidence;
import org.duban.ui.control.Labels;
import org.duban.usecase.evidence.EvidenceStanding;
import org.duban.usecase.evidence.FileSize;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** One file of a report: its name opens it; a copy that is missing or altered is said beside it. */
final class EvidenceChip extends HBox {

    private static final double LONGEST = 220;

    EvidenceChip(EvidenceModel model, ReportWords words, Evidence evidence, boolean removable) {
        EvidenceStanding standing = model.standing(evidence);
        boolean lost = standing != EvidenceStanding.WHOLE;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("evidence-chip");
        getChildren().add(name(model, words, evidence, lost));
        if (lost) {
            getStyleClass().add("lost");
            getChildren().add(Labels.whole(words.text("reporting.evidence-found." + standing), "note", "warning-text"));
        }
        if (removable) {
            getChildren().add(remove(model, words, evidence));
        }
    }

    private static Button name(EvidenceModel model, ReportWords words, Evidence evidence, boolean lost) {
        Label title = Labels.of(evidence.name());
        title.setMaxWidth(LONGEST);
        var content = new HBox(
                6,
                new FontIcon(lost ? BootstrapIcons.EXCLAMATION_TRIANGLE : BootstrapIcons.PAPERCLIP),
                title,
                Labels.whole(FileSize.inWords(evidence.bytes()), "note", "muted"));
        content.setAlignment(Pos.CENTER_LEFT);
        String does = words.text("reporting.evidence-open", evidence.name());
        Button button = button(content, does, "evidence-open");
        button.setOnAction(event -> model.open(evidence));
        return button;
    }

    private static Button remove(EvidenceModel model, ReportWords words, Evidence evidence) {
        Button button = button(new FontIcon(BootstrapIcons.X), words.text("reporting.evidence-remove", evidence.name()), "evidence-remove");
        button.setOnAction(event -> model.remove(evidence));
        return button;
    }

    private static Button button(Node content, String does, String style) {
        var button = new Button(null, content);
        button.getStyleClass().addAll("flat", "compact", style);
        button.setAccessibleText(does);
        button.setTooltip(new Tooltip(does));
        return button;
    }
}
