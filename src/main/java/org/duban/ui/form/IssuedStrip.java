package org.duban.ui.form;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.duban.messages.Messages;
import org.duban.ui.control.IconButton;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** One line that tells how 下发 ended: 已生成18个文件 打开文件夹. */
final class IssuedStrip extends HBox {

    private final IssueModel model;
    private final Messages messages;

    IssuedStrip(IssueModel model, Messages messages) {
        super(12);
        this.model = model;
        this.messages = messages;
        setId("issued");
        setAlignment(Pos.CENTER_LEFT);
        model.resultProperty().when(Nodes.shown(this)).subscribe(this::show);
    }

    private void show(IssueModel.@Nullable Result result) {
        getStyleClass().removeAll("export-strip", "export-failure");
        setVisible(result != null);
        setManaged(result != null);
        switch (result) {
            case IssueModel.Result.Written written -> fill(List.of(), sentence(written), open(written.folder()));
            case IssueModel.Result.Refused refused -> fill(List.of("export-failure"), messages.sentence(refused.why()));
            case null -> getChildren().clear();
        }
    }

    private void fill(List<String> styles, String words, Node... links) {
        Label sentence = Labels.of(words);
        sentence.setId("issued-words");
        sentence.setTooltip(new Tooltip(words));
        getStyleClass().add("export-strip");
        getStyleClass().addAll(styles);
        getChildren().setAll(sentence);
        getChildren().addAll(links);
        getChildren().addAll(Labels.gap(), close());
    }

    private String sentence(IssueModel.Result.Written written) {
        String key = written.kept() == 0 ? "forms.issued" : "forms.issued-others";
        return messages.text(key, written.forms(), written.kept(), written.folder().toString());
    }

    private Hyperlink open(Path folder) {
        var link = new Hyperlink(messages.text("export.open-folder"));
        link.setId("issued-open");
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> model.open(folder));
        return link;
    }

    private Node close() {
        var button = new IconButton(BootstrapIcons.X, messages.text("export.close"), model::forget);
        button.getStyleClass().addAll("flat", "in-row");
        return button;
    }
}
