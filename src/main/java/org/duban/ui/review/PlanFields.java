package org.duban.ui.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.Passage;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Indicator;
import org.duban.domain.plan.IndicatorId;
import org.duban.domain.review.Decision;
import org.duban.domain.review.Review;
import org.duban.domain.review.ReviseHeading;
import org.duban.domain.review.ReviseIndicators;
import org.duban.ui.task.IndicatorForm;
import org.duban.ui.task.Typed;
import org.jspecify.annotations.Nullable;

/** What stands above the plan as fields, and the indicators of the hospital as a whole. */
public final class PlanFields implements Fields {

    private final DraftHeading before;
    private final List<DraftIndicator> indicatorsBefore;
    private final StringProperty title;
    private final StringProperty organization;
    private final StringProperty year;
    private final StringProperty number;
    private final StringProperty issuedOn;
    private final ObjectBinding<@Nullable String> error;
    private final ObservableList<IndicatorForm> indicators = FXCollections.observableArrayList();
    private final Map<IndicatorId, List<Passage>> indicatorsAt = new HashMap<>();
    private final BooleanProperty checked = new SimpleBooleanProperty(this, "checked");

    PlanFields(Review review) {
        this.before = review.heading();
        this.indicatorsBefore = review.content().indicators();
        this.title = property("title", before.title());
        this.organization = property("organization", before.organization());
        this.year = property("year", before.year());
        this.number = property("number", before.documentNumber());
        this.issuedOn = property("issuedOn", before.issuedOn());
        this.error = Bindings.createObjectBinding(this::wrong, title, year, issuedOn);
        indicatorsBefore.forEach(each -> indicators.add(form(each)));
    }

    /** The title; a plan must have one. */
    public StringProperty titleProperty() {
        return title;
    }

    /** The hospital; may be empty. */
    public StringProperty organizationProperty() {
        return organization;
    }

    /** The year the plan is for; may stay empty as long as the plan is not taken in. */
    public StringProperty yearProperty() {
        return year;
    }

    /** 发文字号; may be empty. */
    public StringProperty numberProperty() {
        return number;
    }

    /** 印发日期; may be empty. */
    public StringProperty issuedOnProperty() {
        return issuedOn;
    }

    /** The key of the sentence that says what is wrong with the heading; null when nothing is. */
    public ObjectBinding<@Nullable String> errorProperty() {
        return error;
    }

    /** The 主要预期目标. */
    public ObservableList<IndicatorForm> indicators() {
        return indicators;
    }

    /** Whether somebody tried to keep what is typed: from then on errors show in every field. */
    public BooleanProperty checkedProperty() {
        return checked;
    }

    @Override
    public Cursor row() {
        return new Cursor.OfPlan();
    }

    @Override
    public boolean isValid() {
        return error.get() == null && indicators.stream().allMatch(each -> each.errorProperty().get() == null);
    }

    @Override
    public List<Decision> decisions() {
        var decisions = new ArrayList<Decision>();
        DraftHeading heading = heading();
        if (error.get() == null && !heading.equals(before)) {
            decisions.add(new ReviseHeading(heading));
        }
        List<DraftIndicator> targets =
                indicators.stream().flatMap(each -> each.valueOrBefore().stream()).map(this::draft).toList();
        if (!targets.equals(indicatorsBefore)) {
            decisions.add(new ReviseIndicators(targets));
        }
        return decisions;
    }

    /** Whether the fields still show the heading as it is. */
    boolean show(Review review) {
        return review.heading().equals(before) && review.content().indicators().equals(indicatorsBefore);
    }

    private DraftHeading heading() {
        return new DraftHeading(
                Typed.orNull(title.get()),
                Typed.orNull(organization.get()),
                yearTyped().orElse(null),
                Typed.orNull(number.get()),
                dayTyped().orElse(null));
    }

    private Optional<Integer> yearTyped() {
        return Optional.of(year.get().strip())
                .filter(typed -> typed.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(Heading::isYear);
    }

    private Optional<LocalDate> dayTyped() {
        return Typed.date(issuedOn.get(), yearTyped().orElse(Objects.requireNonNullElse(before.year(), 0)));
    }

    private @Nullable String wrong() {
        if (title.get().isBlank() && before.title() != null) {
            return "review.error.no-title";
        }
        if (!year.get().isBlank() && yearTyped().isEmpty()) {
            return "review.error.not-a-year";
        }
        return !issuedOn.get().isBlank() && dayTyped().isEmpty() ? "task.error.not-a-date" : null;
    }

    private StringProperty property(String name, @Nullable Object value) {
        return new SimpleStringProperty(this, name, value == null ? "" : value.toString());
    }

    private IndicatorForm form(DraftIndicator draft) {
        var indicator = new Indicator(IndicatorId.fresh(), draft.name(), draft.target(), draft.text());
        indicatorsAt.put(indicator.id(), draft.at());
        return new IndicatorForm(indicator);
    }

    private DraftIndicator draft(Indicator indicator) {
        return new DraftIndicator(
                indicator.name(),
                indicator.target(),
                indicator.text(),
                indicatorsAt.getOrDefault(indicator.id(), List.of()));
    }
}
