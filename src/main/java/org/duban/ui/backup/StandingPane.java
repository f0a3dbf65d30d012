package org.duban.ui.backup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.messages.Messages;
import org.duban.settings.BackupChoice;
import org.duban.ui.control.Labels;
import org.duban.ui.control.LimitField;
import org.duban.ui.control.Nodes;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.backup.BackupStanding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** How the backups stand, where they lie, and what is chosen about them. */
final class StandingPane extends VBox {

    private static final double NAME = 200;

    private final BackupModel model;
    private final Messages messages;
    private final HBox own = line("backup-standing");
    private final HBox second = line("backup-second");
    private final Label total = Labels.whole("", "muted");
    private final LimitField limit;

    StandingPane(BackupModel model, Messages messages) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.limit = new LimitField(
                        "backup-limit",
                        messages.text("backup.limit"),
                        messages.text("backup.limit-unit"),
                        model.choice().gigabytes(),
                        BackupChoice::isGigabytes,
                        messages.text("backup.limit-wrong"))
                .whenTyped(this::keep);
        total.setId("backup-total");
        getChildren().addAll(own, second, limit);
        getStyleClass().add("backup-standing");
        model.standingProperty().when(Nodes.shown(this)).subscribe(this::show);
        model.all().addListener((ListChangeListener<BackupStamp>) change -> count());
        count();
    }

    /** Keeps the number typed; false where it is wrong. */
    boolean keep() {
        limit.value().ifPresent(model::setGigabytes);
        return limit.value().isPresent();
    }

    /** Takes back what is being typed; false where nothing was. */
    boolean escape() {
        return limit.show(model.choice().gigabytes());
    }

    private static HBox line(String id) {
        var line = new HBox(8);
        line.setId(id);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(24);
        return line;
    }

    private void show(BackupStanding standing) {
        own.getChildren().setAll(ofOwn(standing).toList());
        second.getChildren().setAll(ofSecond(standing.second()).toList());
    }

    private void count() {
        long bytes = model.all().stream().mapToLong(BackupStamp::bytes).sum();
        own.getChildren().setAll(ofOwn(model.standingProperty().get()).toList());
        total.setText(messages.text("backup.total", model.all().size(), model.words().size(bytes)));
    }

    /** Until one was made in this session, the newest of the folder. */
    private @Nullable BackupStamp newest(BackupStanding standing) {
        return standing.newest() != null
                ? standing.newest()
                : model.all().stream().filter(BackupStamp::proved).findFirst().orElse(null);
    }

    private Stream<Node> ofOwn(BackupStanding standing) {
        BackupStamp newest = newest(standing);
        String when = newest == null
                ? messages.text("backup.none-yet")
                : messages.text("backup.newest", model.words().time(newest.made()));
        Optional<String> failure = Optional.ofNullable(standing.failure()).map(messages::sentence);
        String behind = standing.unbackedSince() == null
                ? messages.text("backup.all-backed")
                : messages.text("backup.unbacked-since", model.words().time(standing.unbackedSince()));
        String rest = failure.orElse(newest == null && standing.unbackedSince() == null ? "" : behind);
        return Stream.of(
                sign(failure.isEmpty()),
                Labels.whole(when, "bold"),
                Labels.of(rest, failure.isPresent() ? "warning-text" : "muted"),
                Labels.gap(),
                total,
                link("backup-open-folder", "backup.open-folder", model::openFolder));
    }

    private Stream<Node> ofSecond(BackupStanding.@Nullable Second now) {
        Label name = Labels.whole(messages.text("backup.second"));
        name.setMinWidth(NAME);
        String chosen = model.choice().secondFolder();
        Node choose = link("backup-second-choose", "backup.second-choose", this::choose);
        if (chosen == null) {
            return Stream.of(name, Labels.of(messages.text("backup.second-none"), "muted"), choose);
        }
        boolean fails = now != null && now.failure() != null;
        Label state = Labels.of(state(now), fails ? "warning-text" : "muted");
        state.setId("backup-second-state");
        return Stream.of(
                name,
                sign(!fails),
                Labels.whole(chosen),
                state,
                Labels.gap(),
                choose,
                link("backup-second-clear", "backup.second-clear", () -> second(null)));
    }

    private String state(BackupStanding.@Nullable Second now) {
        if (now == null || (now.newest() == null && now.failure() == null)) {
            return messages.text("backup.second-wait");
        }
        BackupStamp newest = now.newest();
        return now.failure() == null && newest != null
                ? messages.text("backup.second-newest", model.words().time(newest.made()))
                : model.words().secondHere(now);
    }

    private void choose() {
        new BackupChooser(messages, getScene().getWindow()).folder().ifPresent(this::second);
    }

    /** Chosen at once; what is so of it is told later. */
    private void second(@Nullable Path folder) {
        model.setSecondFolder(folder);
        second.getChildren().setAll(ofSecond(null).toList());
    }

    private static FontIcon sign(boolean good) {
        var icon = new FontIcon(good ? BootstrapIcons.CHECK2 : BootstrapIcons.EXCLAMATION_TRIANGLE);
        icon.getStyleClass().add(good ? "success" : "warning");
        return icon;
    }

    private Hyperlink link(String id, String key, Runnable action) {
        var link = new Hyperlink(messages.text(key));
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        return link;
    }
}
