package org.duban.ui.form;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.duban.messages.Messages;
import org.duban.ui.control.Nodes;
import org.duban.ui.export.ExportStrip;
import org.duban.ui.export.FileExport;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What 下发, 回收 and 催报 put onto the screen 季度填报, in one language. */
public final class FormsDesk {

    private final Models models;
    private final Messages messages;
    private final CollectPane collect;
    private final ChasePane chase;
    private final Button collectButton;
    private final ObjectBinding<@Nullable Node> standIn;

    /**
     * The models, which outlive a language.
     *
     * @param files tells how writing 催报名单 ended
     */
    public record Models(FormsOffice office, IssueModel issue, CollectModel collect, ChaseModel chase, FileExport files) {

        /** Whoever acted leaves: nothing they had begun is left to whoever comes. */
        public void leave() {
            collect.close();
            chase.close();
            issue.close();
            issue.forget();
        }
    }

    public FormsDesk(Models models) {
        this.models = models;
        this.messages = models.office().messages();
        this.collect = new CollectPane(models.collect(), models.office(), this::choose);
        this.chase = new ChasePane(models.chase(), messages);
        models.collect().refresh();
        this.collectButton = button("collect-forms", "forms.collect", BootstrapIcons.UPLOAD, this::choose);
        collectButton.getStyleClass().add("accent");
        collectButton.setTooltip(new Tooltip("Ctrl+O"));
        var collected = models.collect().collectedProperty();
        var chased = models.chase().shownProperty();
        this.standIn = Bindings.createObjectBinding(
                () -> collected.get() != null ? collect : chased.get() != null ? chase : null, collected, chased);
    }

    /** The buttons at the right of the page's head. */
    public List<Node> actions() {
        List<Node> all = List.of(
                button("chase-list", "forms.chase", BootstrapIcons.BELL, models.chase()::open),
                button("issue-forms", "forms.issue", BootstrapIcons.DOWNLOAD, models.issue()::ask),
                collectButton);
        all.forEach(this::leaveOutWhereClosed);
        return all;
    }

    /** A closed quarter sends nothing out and takes nothing back. */
    private void leaveOutWhereClosed(Node button) {
        FormsOffice office = models.office();
        Runnable show = () -> button.setVisible(!office.isClosed());
        button.managedProperty().bind(button.visibleProperty());
        office.workspace().reportsProperty().when(Nodes.shown(button)).subscribe(now -> show.run());
        office.quarter().when(Nodes.shown(button)).subscribe(now -> show.run());
    }

    /** The lines below the head. */
    public List<Node> strips() {
        return List.of(
                new IssueStrip(models.issue(), models.office()),
                new IssuedStrip(models.issue(), messages),
                new ExportStrip(models.files(), messages));
    }

    /** What stands under the matrix. */
    public List<Node> below() {
        return List.of(new DropPlace(messages, this::choose, this::collect));
    }

    /** What stands in place of the form; null while the form does. */
    public ObjectBinding<@Nullable Node> standIn() {
        return standIn;
    }

    /** Ctrl+O: asks for forms. */
    void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("forms.collect"));
        models.issue().folder().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.text("forms.kinds"), "*.xlsx", "*.xls"),
                        new ExtensionFilter(messages.text("intake.any-file"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(collectButton.getScene().getWindow());
        if (chosen != null) {
            collect(chosen.stream().map(File::toPath).toList());
        }
    }

    /** Reads the files and lists what becomes of them. */
    void collect(List<Path> files) {
        models.chase().close();
        models.collect().add(files);
    }

    /** Whether any of the files is a form, told by what is hidden in it; one of both is then run on the FX thread. */
    void look(List<Path> files, Runnable form, Runnable other) {
        models.collect().look(files, form, other);
    }

    /** Leaves what stands in place of the form, or the question of the strip; false where there is neither. */
    boolean close() {
        if (models.issue().askingProperty().get()) {
            models.issue().close();
            return true;
        }
        if (models.collect().collectedProperty().get() != null) {
            models.collect().close();
            return true;
        }
        return models.chase().close();
    }

    private Button button(String id, String key, BootstrapIcons icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
