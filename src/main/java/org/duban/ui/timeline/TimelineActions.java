package org.duban.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.duban.messages.Messages;
import org.duban.timeline.PaperWords;
import org.duban.timeline.Timeline;
import org.duban.timeline.Zoom;
import org.duban.ui.control.Nodes;
import org.duban.ui.export.SaveDialog;
import org.duban.usecase.ExportTimeline.Format;
import org.duban.wording.PaperLabels;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What takes the timeline out of the window: 复制为图片, 打印, 导出. */
public final class TimelineActions {

    private final ShownTimeline shown;
    private final TimelineExport export;
    private final Messages messages;
    private final PaperWords words;
    private final Button copy;
    private final Button print;
    private final MenuButton menu;

    /**
     * @param preview shows the pages of a print
     */
    public TimelineActions(TimelineModel model, TimelineExport export, PrintPreview preview, Messages messages) {
        this.shown = new ShownTimeline(model);
        this.export = export;
        this.messages = messages;
        this.words = new PaperLabels(messages);
        this.copy = button("copy-picture", BootstrapIcons.FILES, "timeline.copy", "timeline.copy-tip", this::copy);
        this.print = button("print", BootstrapIcons.PRINTER, "timeline.print", "timeline.print-tip", preview::open);
        this.menu = new MenuButton(messages.text("timeline.export"), new FontIcon(BootstrapIcons.DOWNLOAD));
        menu.setId("export-timeline");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .addAll(
                        item("year", () -> write(shown.year(Zoom.YEAR), Format.PNG)),
                        item("window", () -> write(shown.window(), Format.PNG)),
                        item("workbook", () -> write(shown.year(Zoom.YEAR), Format.XLSX)));
        model.rowsProperty().when(Nodes.shown(menu)).subscribe(rows -> allow(shown.year(Zoom.YEAR).isPresent()));
    }

    /** The buttons, from left to right. */
    public List<Node> buttons() {
        return List.of(copy, print, menu);
    }

    private Button button(String id, BootstrapIcons icon, String key, String tip, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(messages.text(tip)));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private MenuItem item(String what, Runnable action) {
        var item = new MenuItem(messages.text("timeline.export." + what));
        item.setId("export-" + what);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void allow(boolean something) {
        List.of(copy, print, menu).forEach(each -> each.setDisable(!something));
    }

    private void copy() {
        shown.year(Zoom.YEAR).ifPresent(each -> export.copy(each, words, messages.text("timeline.copying")));
    }

    private void write(Optional<Timeline> timeline, Format format) {
        timeline.ifPresent(each -> new SaveDialog(
                        messages.text("timeline.export"), messages.text("timeline.format." + format), format)
                .ask(menu.getScene().getWindow(), words.title(each.title()))
                .ifPresent(file -> export.write(each, words, format, file, messages.text("timeline.exporting"))));
    }
}
