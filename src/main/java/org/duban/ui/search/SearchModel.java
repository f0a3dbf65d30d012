package org.duban.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duban.domain.plan.Plan;
import org.duban.messages.Messages;
import org.duban.search.Match;
import org.duban.search.Pinyin;
import org.duban.search.Query;
import org.duban.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** What was typed into the search, what it finds, and which of it is chosen. */
public final class SearchModel {

    private static final int MOST_OF_A_GROUP = 5;

    private final Workspace workspace;
    private final Pinyin pinyin;
    private final Messages messages;
    private final List<Action> actions;
    private final Consumer<Destination> go;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Hit> shownHits = FXCollections.unmodifiableObservableList(hits);
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
    private @Nullable Plan indexed;
    private @Nullable PlanIndex index;

    /**
     * @param actions what else can be found by name
     * @param go      leads to what was chosen
     */
    public SearchModel(
            Workspace workspace, Pinyin pinyin, Messages messages, List<Action> actions, Consumer<Destination> go) {
        this.workspace = workspace;
        this.pinyin = pinyin;
        this.messages = messages;
        this.actions = List.copyOf(actions);
        this.go = go;
        typed.subscribe(this::find);
    }

    /** What was typed: characters or pinyin initials. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** What was found, group by group. */
    public ObservableList<Hit> hits() {
        return shownHits;
    }

    /** The position of the chosen hit; 0 even when there is none. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Begins anew, with nothing typed. */
    public void reset() {
        typed.set("");
        find("");
    }

    /** Chooses the next hit, or the one before; stays at the ends. */
    public void choose(int step) {
        chosen.set(Math.clamp(chosen.get() + step, 0, Math.max(0, hits.size() - 1)));
    }

    /** Goes to the chosen hit; false when there is none. */
    public boolean open() {
        if (hits.isEmpty()) {
            return false;
        }
        go.accept(hits.get(chosen.get()).destination());
        return true;
    }

    /** Narrows the tasks to what was found; false when nothing was. */
    public boolean filterTasks() {
        Optional<Hit> filter = hits.stream()
                .filter(hit -> hit.group() == Hit.Group.ACTIONS)
                .filter(hit -> hit.destination() instanceof Destination.FilterTasks)
                .findFirst();
        filter.ifPresent(hit -> go.accept(hit.destination()));
        return filter.isPresent();
    }

    private void find(String words) {
        var query = new Query(words);
        var found = new ArrayList<Hit>();
        if (!query.isEmpty()) {
            index().ifPresent(plan -> plan.find(query, words, MOST_OF_A_GROUP).forEach(found::add));
            found.stream()
                    .map(SearchModel::wordsOf)
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(matched -> found.add(filter(matched)));
        }
        actions.forEach(action -> query.in(pinyin.index(action.name()))
                .ifPresent(match -> found.add(hit(action, query.isEmpty() ? null : match))));
        hits.setAll(found);
        chosen.set(0);
    }

    private Hit filter(String words) {
        String row = messages.text("search.filter", words);
        return new Hit(Hit.Group.ACTIONS, "", row, null, "Alt+Enter", new Destination.FilterTasks(words));
    }

    private static Hit hit(Action action, @Nullable Match match) {
        return new Hit(Hit.Group.ACTIONS, "", action.name(), match, action.keys(), new Destination.Act(action.run()));
    }

    private static Optional<String> wordsOf(Hit hit) {
        return Optional.ofNullable(hit.match()).map(match -> hit.text().substring(match.from(), match.to()));
    }

    private Optional<PlanIndex> index() {
        Plan plan = workspace.planProperty().get();
        if (plan == null) {
            return Optional.empty();
        }
        PlanIndex current = index;
        if (current == null || !plan.equals(indexed)) {
            current = new PlanIndex(plan, workspace.sourceProperty().get(), pinyin, messages);
            index = current;
            indexed = plan;
        }
        return Optional.of(current);
    }
}
