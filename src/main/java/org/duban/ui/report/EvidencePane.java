package org.duban.ui.report;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.duban.domain.report.Evidence;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.usecase.Refusal;
import org.duban.usecase.evidence.FileSize;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** 佐证材料 of a report: its files, and where others are dropped or chosen while somebody may write in it. */
final class EvidencePane extends VBox {

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

    private final EvidenceModel model;
    private final ReportWords words;
    private final boolean editable;
    private final Label count = Labels.of("", "note", "muted");
    private final FlowPane files = new FlowPane(8, 4);
    private final VBox refused = new VBox(2);
    private List<Evidence> checked = List.of();

    EvidencePane(ReportsModel reports, ReportWords words, boolean editable) {
        super(6);
        this.model = reports.evidence();
        this.words = words;
        this.editable = editable;
        count.setId("evidence-count");
        refused.setId("evidence-refused");
        refused.managedProperty().bind(refused.visibleProperty());
        files.managedProperty().bind(files.visibleProperty());
        setId("evidence");
        getStyleClass().add("evidence-pane");
        getChildren().addAll(head(), files, refused);
        model.foundProperty().when(Nodes.shown(this)).subscribe(now -> show());
        model.refusedProperty().when(Nodes.shown(this)).subscribe(now -> refuse());
        reports.matrix().matrixProperty().when(Nodes.shown(this)).subscribe(now -> look());
        if (editable) {
            setOnDragOver(this::over);
            setOnDragExited(event -> pseudoClassStateChanged(HOVERED, false));
            setOnDragDropped(this::drop);
        }
    }

    private void look() {
        if (!model.files().equals(checked)) {
            checked = model.files();
            model.check();
            show();
        }
    }

    private void show() {
        List<Evidence> all = model.files();
        long bytes = all.stream().mapToLong(Evidence::bytes).sum();
        String none = words.text(editable ? "reporting.evidence-drop" : "reporting.evidence-none");
        count.setText(all.isEmpty() ? none : words.text("reporting.evidence-count", all.size(), FileSize.inWords(bytes)));
        files.getChildren().setAll(all.stream().map(each -> new EvidenceChip(model, words, each, editable)).toList());
        files.setVisible(!all.isEmpty());
    }

    private HBox head() {
        var head = new HBox(8, Labels.whole(words.text("reporting.evidence"), "bold"), count);
        head.setAlignment(Pos.CENTER_LEFT);
        if (editable) {
            var add = new Button(words.text("reporting.evidence-add"), new FontIcon(BootstrapIcons.PAPERCLIP));
            add.setId("evidence-add");
            add.setMinWidth(USE_PREF_SIZE);
            add.getStyleClass().add("compact");
            add.setOnAction(event -> choose());
            head.getChildren().addAll(Labels.gap(), add);
        }
        return head;
    }

    private void refuse() {
        List<Refusal> refusals = model.refusedProperty().get();
        refused.setVisible(!refusals.isEmpty());
        refused.getChildren().setAll(refusals.stream()
                .map(each -> Labels.wrapped(words.messages().sentence(each), "note", "danger-text"))
                .toList());
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.text("reporting.evidence-choose"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            add(chosen.stream());
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            pseudoClassStateChanged(HOVERED, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            add(event.getDragboard().getFiles().stream());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void add(Stream<File> chosen) {
        List<Path> all = chosen.map(File::toPath).toList();
        model.add(all);
    }
}
