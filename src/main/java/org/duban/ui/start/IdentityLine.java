package org.duban.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.duban.messages.Messages;
import org.duban.settings.Identity;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** 医院名称, 使用人 and 部门, kept when a field is left. */
public final class IdentityLine extends HBox {

    private final StartModel model;
    private final Messages messages;
    private final TextField hospital;
    private final TextField user;
    private final TextField department;

    public IdentityLine(StartModel model, Messages messages) {
        super(24);
        this.model = model;
        this.messages = messages;
        Identity known = model.identity();
        this.hospital = field("hospital", known.hospital(), 216);
        this.user = field("user", known.user(), 112);
        this.department = field("department", known.department(), 128);
        var offline = new Label(messages.text("start.offline"), new FontIcon(BootstrapIcons.LOCK));
        offline.getStyleClass().addAll("note", "muted");
        offline.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(labelled(hospital), labelled(user), labelled(department), space, offline);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("start-identity");
    }

    private TextField field(String id, String text, double width) {
        var field = new TextField(text);
        field.setId("identity-" + id);
        field.setPrefWidth(width);
        field.getStyleClass().add("compact");
        field.focusedProperty().subscribe(focused -> keepUnless(focused));
        return field;
    }

    private HBox labelled(TextField field) {
        var label = new Label(messages.text("start." + field.getId()));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        var box = new HBox(8, label, field);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private void keepUnless(boolean focused) {
        if (!focused && getScene() != null) {
            model.keep(new Identity(hospital.getText(), user.getText(), department.getText()));
        }
    }
}
