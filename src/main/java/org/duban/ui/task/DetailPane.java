package org.duban.ui.task;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.SourceParagraph;
import org.duban.domain.plan.Task;
import org.duban.domain.plan.TaskId;
import org.duban.domain.progress.TaskJudgement;
import org.duban.messages.Messages;
import org.duban.ui.control.KeyCap;
import org.duban.ui.control.Labels;
import org.duban.ui.control.Nodes;
import org.duban.ui.filter.FilteredPlan;
import org.jspecify.annotations.Nullable;

/** The pane beside the table: the selected row to be read, or as fields, or the document it was read from. */
public final class DetailPane extends BorderPane {

    private final Editing editing;
    private final FactEntries entries;
    private final FilteredPlan filtered;
    private final Messages messages;
    private final Dates dates;
    private final DetailLinks links;
    private @Nullable LightLine light;
    private @Nullable TaskDetail detail;
    private boolean sourceShown;

    public DetailPane(
            Editing editing,
            FactEntries entries,
            FilteredPlan filtered,
            Messages messages,
            Dates dates,
            DetailLinks links) {
        this.editing = editing;
        this.entries = entries;
        this.filtered = filtered;
        this.messages = messages;
        this.dates = dates;
        this.links = links;
        setId("detail");
        getStyleClass().add("detail");
        ObservableValue<Boolean> shown = Nodes.shown(this);
        editing.subjectProperty().when(shown).subscribe(subject -> showAnew());
        editing.planProperty().when(shown).subscribe(plan -> refresh());
        editing.formProperty().when(shown).subscribe(form -> refresh());
        editing.droppedProperty().when(shown).subscribe(dropped -> refresh());
        filtered.judgementProperty().when(shown).subscribe(judged -> showFacts());
        editing.workspace().reportsProperty().when(shown).subscribe(reports -> showFacts());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sceneProperty().subscribe((before, after) -> watchFocus(after));
    }

    /** Opens the fields and puts the focus into one of them. */
    public void edit(String field) {
        editing.edit();
        focusField(field);
    }

    /** Puts the focus into the pane: into the first field, or on 编辑. */
    public void focusInside() {
        applyCss();
        Node first = editing.formProperty().get() == null ? lookup(editing.isAllowed() ? "#edit" : "#next") : lookup(".text-input");
        if (first != null) {
            first.requestFocus();
        }
    }

    /** Esc: goes back from the document, or drops what is typed; false where there was nothing to leave. */
    public boolean escape() {
        if (sourceShown) {
            sourceShown = false;
            refresh();
            return true;
        }
        if (editing.formProperty().get() == null) {
            return false;
        }
        editing.drop();
        links.done().run();
        return true;
    }

    private void showAnew() {
        sourceShown = false;
        refresh();
    }

    private void refresh() {
        light = null;
        detail = null;
        Form form = editing.formProperty().get();
        Plan plan = editing.planProperty().get();
        if (form != null) {
            showForm(form);
        } else if (plan == null) {
            setCenter(null);
            setTop(null);
            setBottom(null);
        } else {
            showRow(plan);
        }
    }

    private void showForm(Form form) {
        if (form.equals(getUserData())) {
            return;
        }
        setUserData(form);
        setTop(new VBox(formHead(form)));
        setCenter(scrolled(switch (form) {
            case TaskForm task -> new TaskEditor(task, messages);
            case SectionForm section -> new SectionEditor(section, messages);
        }));
        setBottom(foot());
        boolean isNew = editing.isDraft(form.subject());
        focusField(form instanceof TaskForm ? (isNew ? "text" : "short-name") : "section-title");
    }

    private PaneHead formHead(Form form) {
        String kind = form instanceof TaskForm ? "task" : "section";
        if (editing.isDraft(form.subject())) {
            return PaneHead.editing(null, messages.text("task.new-" + kind), messages);
        }
        return editing.task()
                .map(task -> PaneHead.editing(task.number(), task.shortName(), messages))
                .orElseGet(() -> PaneHead.editing(null, messages.text("task.edit-" + kind), messages));
    }

    private void showRow(Plan plan) {
        setUserData(null);
        setBottom(null);
        Optional<Task> task = editing.task();
        Optional<Section> section = editing.section();
        if (task.isPresent() && sourceShown) {
            setTop(null);
            setCenter(new SourceView(
                    editing.workspace().sourceProperty().get(), task.get().id(), messages, this::escape));
        } else if (task.isPresent()) {
            showTask(task.get(), plan);
        } else if (section.isPresent()) {
            setTop(withDropped(reading(null, Titles.of(section.get()))));
            setCenter(scrolled(new SectionDetail(section.get(), messages, this::show)));
        } else {
            setTop(withDropped(null));
            setCenter(nothing(plan));
        }
    }

    private Label nothing(Plan plan) {
        boolean empty = plan.tasks().findAny().isEmpty();
        return Labels.wrapped(empty ? "" : messages.text("task.nothing"), "muted", "pane-nothing");
    }

    private void showTask(Task task, Plan plan) {
        var words = new Wording(messages, dates, plan.heading().year());
        var line = new LightLine(words.lights());
        TaskDetail body = detail(entries.of(task, words.year()), words);
        setTop(withDropped(reading(task.number(), task.shortName()).withLight(line).withDepartments(task)));
        setCenter(scrolled(body));
        light = line;
        detail = body;
        showFacts();
    }

    /** Shows how the task stands now, without touching the fields in which somebody may be typing. */
    private void showFacts() {
        if (light != null && detail != null) {
            TaskJudgement judged = filtered.judgement(detail.task());
            light.show(judged);
            detail.show(judged);
            detail.show(editing.workspace().reportsProperty().get());
        }
    }

    private TaskDetail detail(TaskFacts facts, Wording words) {
        Optional<SourceParagraph> source = editing.workspace().sourceProperty().get().of(facts.task().id());
        var reports = new ReportHistory(facts.task(), words, links.report(), editing.workspace()::account);
        return new TaskDetail(facts, filtered.judgement(facts.task()), words, reports, source, () -> {
            sourceShown = true;
            refresh();
        });
    }

    private PaneHead reading(@Nullable String number, String name) {
        return PaneHead.reading(number, name, messages, links.step(), editing.isAllowed() ? editing::edit : null);
    }

    private void show(TaskId task) {
        editing.subjectProperty().set(new Subject.OfTask(task));
    }

    private VBox withDropped(@Nullable PaneHead head) {
        var top = new VBox();
        if (head != null) {
            top.getChildren().add(head);
        }
        if (editing.droppedProperty().get() != null) {
            var restore = new Hyperlink(messages.text("task.restore"));
            restore.setId("restore");
            restore.setOnAction(event -> editing.restore());
            var strip = new HBox(8, Labels.of(messages.text("task.dropped")), restore);
            strip.getStyleClass().add("strip");
            strip.setAlignment(Pos.CENTER_LEFT);
            top.getChildren().add(strip);
        }
        return top;
    }

    private HBox foot() {
        var cancel = button("cancel", "task.cancel", "Esc", this::escape);
        var keep = button("keep", "task.keep", "Ctrl+Enter", this::keep);
        keep.getStyleClass().add("accent");
        var foot = new HBox(8, Labels.gap(), cancel, keep);
        foot.getStyleClass().add("pane-foot");
        return foot;
    }

    private Button button(String id, String key, String keys, Runnable action) {
        var content = new HBox(6, Labels.whole(messages.text(key)), new KeyCap(keys));
        content.setAlignment(Pos.CENTER);
        var button = new Button(null, content);
        button.setId(id);
        button.setAccessibleText(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void keep() {
        if (editing.keep()) {
            links.done().run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && editing.formProperty().get() != null) {
            keep();
            event.consume();
        }
    }

    private void focusField(String id) {
        applyCss();
        Node field = lookup("#" + id);
        if (field != null) {
            field.requestFocus();
        }
    }

    private static ScrollPane scrolled(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("detail-scroll");
        return scroll;
    }

    private void watchFocus(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe((before, after) -> focusMoved(before, after));
        }
    }

    /** Who goes elsewhere has finished: what is valid is kept. */
    private void focusMoved(@Nullable Node before, @Nullable Node after) {
        if (after != null && Nodes.isInside(before, this) && !Nodes.isInside(after, this)) {
            editing.keep();
        }
    }
}
