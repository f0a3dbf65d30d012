package org.duban.ui.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.duban.domain.report.EvidenceLimits;
import org.duban.domain.report.ReportingRules;
import org.duban.messages.Messages;
import org.duban.settings.Settings;
import org.duban.ui.control.FormPage;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LimitField;
import org.duban.ui.screen.SettingsPage;
import org.duban.ui.workspace.Preferences;

/** The page 季度填报 of 设置: until when and by whom quarters are reported on, and which files are evidence. */
public final class ReportingPage implements SettingsPage {

    private final Preferences preferences;
    private final Messages messages;
    private final LimitField days;
    private final CheckBox everyLead;
    private final LimitField megabytes;
    private final TypesField types;
    private final FormPage node;

    public ReportingPage(Preferences preferences) {
        this.preferences = preferences;
        this.messages = preferences.messages();
        Settings now = preferences.settings();
        this.days = field("days", now.reporting().dueDays(), ReportingRules::isDays);
        this.everyLead = new CheckBox(messages.text("setting.reporting-every-lead"));
        this.megabytes = field("megabytes", now.evidence().megabytes(), EvidenceLimits::isMegabytes);
        this.types = new TypesField(messages, now.evidence().types(), this::keepEdits);
        everyLead.setId("reporting-every-lead");
        everyLead.setSelected(now.reporting().everyLead());
        everyLead.setOnAction(event -> keepEdits());
        this.node = new FormPage(
                "reporting",
                title(),
                new VBox(8, heading("setting.reporting-quarters"), days, everyLead, note("setting.reporting-note")),
                new VBox(8, heading("setting.reporting-evidence"), megabytes, types, note("setting.reporting-evidence-note")));
    }

    @Override
    public String id() {
        return "reporting";
    }

    @Override
    public String title() {
        return messages.text("setting.reporting");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void focus() {
        days.begin();
    }

    @Override
    public boolean escape() {
        Settings now = preferences.settings();
        boolean other = days.show(now.reporting().dueDays());
        other |= megabytes.show(now.evidence().megabytes());
        return types.show(now.evidence().types()) || other;
    }

    /** Keeps everything, or nothing where something is wrong. */
    @Override
    public boolean keepEdits() {
        OptionalInt newDays = days.value();
        OptionalInt newMegabytes = megabytes.value();
        List<String> newTypes = types.value();
        if (newDays.isEmpty() || newMegabytes.isEmpty() || newTypes.isEmpty()) {
            return false;
        }
        preferences.change(now -> now.with(new ReportingRules(newDays.getAsInt(), everyLead.isSelected()))
                .with(new EvidenceLimits(newMegabytes.getAsInt(), newTypes)));
        return true;
    }

    private LimitField field(String name, int value, IntPredicate allowed) {
        String key = "setting.reporting-" + name;
        return new LimitField(
                        "reporting-" + name,
                        messages.text(key),
                        messages.text(key + "-unit"),
                        value,
                        allowed,
                        messages.text(key + "-wrong"))
                .whenTyped(this::keepEdits);
    }

    private Label heading(String key) {
        return Labels.whole(messages.text(key), "bold");
    }

    private Label note(String key) {
        return Labels.wrapped(messages.text(key), "note", "muted");
    }
}
