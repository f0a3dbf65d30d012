package org.duban.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.Finding;
import org.duban.domain.plan.Heading;
import org.duban.domain.review.Decision;
import org.duban.domain.review.Point;
import org.duban.domain.review.Remedy;
import org.duban.domain.review.Review;
import org.duban.ui.task.Typed;
import org.duban.usecase.TakeWords;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/** 待处理: the points still open, the one that keys work on, and the answers to it. */
public final class PointsModel {

    private final Draft draft;
    private final TakeWords words;
    private final Runnable keepEdits;
    private final ReadOnlyObjectWrapper<List<Point>> open = new ReadOnlyObjectWrapper<>(this, "open", List.of());
    private final ObjectProperty<@Nullable Point> current = new SimpleObjectProperty<>(this, "current");
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>(this, "asked");
    private Function<Integer, Boolean> readAgain = year -> false;

    /**
     * Something that a person must type before a point is answered.
     *
     * @param wrong why what was typed does not do; null at first
     */
    public record Asked(Point point, Remedy remedy, @Nullable Refusal wrong) {}

    /**
     * @param keepEdits keeps what is being typed elsewhere before something is decided
     */
    PointsModel(Draft draft, TakeWords words, Runnable keepEdits) {
        this.draft = draft;
        this.words = words;
        this.keepEdits = keepEdits;
        draft.reviewProperty().subscribe(this::show);
    }

    /** Has the document read again with the year named; says false where that cannot be. */
    void setReadAgain(Function<Integer, Boolean> reader) {
        readAgain = reader;
    }

    /** The open points, in the order in which to handle them. */
    public ReadOnlyObjectProperty<List<Point>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The point that keys work on; null while none is. */
    public ObjectProperty<@Nullable Point> currentProperty() {
        return current;
    }

    /** What is being asked for; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** How many open points have that weight. */
    public long count(Finding.Weight weight) {
        return open.get().stream().filter(point -> point.weight() == weight).count();
    }

    /** How many points were settled. */
    public int settled() {
        return draft.review().map(Review::settled).orElse(0);
    }

    /** F8: goes to the next open point, from the last to the first. */
    public void next() {
        List<Point> points = open.get();
        if (!points.isEmpty()) {
            keepEdits.run();
            Point now = current.get();
            int at = now == null ? -1 : points.indexOf(now);
            current.set(null);
            current.set(points.get((at + 1) % points.size()));
        }
    }

    /** Goes to the first point that must be decided; false when there is none. */
    boolean goToFirstToDecide() {
        Optional<Point> first =
                open.get().stream().filter(point -> point.weight() == Finding.Weight.DECIDE).findFirst();
        first.ifPresent(point -> {
            current.set(null);
            current.set(point);
        });
        return first.isPresent();
    }

    /** Keys 1 and 2: answers the current point, or else the first, with its first or second remedy. */
    public void take(int position) {
        Point point = current.get() == null ? open.get().stream().findFirst().orElse(null) : current.get();
        if (point != null && position < point.remedies().size()) {
            current.set(point);
            take(point, point.remedies().get(position));
        }
    }

    /** Answers the point; where something is still needed for that, it is asked for. */
    public void take(Point point, Remedy remedy) {
        switch (remedy) {
            case Remedy.Ready(var label, var decision) -> decide(point, decision);
            case Remedy.SameAs same when !same.proposals().isEmpty() -> decide(point, same.with(same.proposals().getFirst()));
            default -> ask(point, remedy);
        }
    }

    /** Answers with the department named, which may be a new one. */
    public void takeName(Point point, Remedy remedy, String name) {
        switch (remedy) {
            case Remedy.SameAs same -> decide(point, same.with(name));
            case Remedy.PickLead lead -> decide(point, lead.with(name));
            default -> throw new IllegalArgumentException("takes no name: " + remedy.label());
        }
    }

    /** Answers with what was typed for the remedy asked about, or says what is wrong with it. */
    public void answer(String typed) {
        Asked now = asked.get();
        if (now == null || typed.isBlank()) {
            return;
        }
        try {
            Optional<Decision> decision = decision(now.remedy(), typed.strip());
            asked.set(null);
            decision.ifPresent(each -> decide(now.point(), each));
        } catch (Refusal wrong) {
            asked.set(new Asked(now.point(), now.remedy(), wrong));
        }
    }

    /** Asks no longer; false when nothing was asked. */
    public boolean stopAsking() {
        boolean something = asked.get() != null;
        asked.set(null);
        return something;
    }

    /** Asks for what the remedy still needs. */
    public void ask(Point point, Remedy remedy) {
        current.set(point);
        asked.set(new Asked(point, remedy, null));
    }

    private Optional<Decision> decision(Remedy remedy, String typed) {
        return switch (remedy) {
            case Remedy.Ready ready -> Optional.of(ready.decision());
            case Remedy.SameAs same -> Optional.of(same.with(typed));
            case Remedy.PickLead lead -> Optional.of(lead.with(typed));
            case Remedy.ChangeDay day -> Optional.of(day.with(day(typed)));
            case Remedy.GiveTime time -> Optional.of(time.with(deadline(typed)));
            case Remedy.NameYear year -> named(year, typed);
        };
    }

    /** The year counts for the deadlines too: while nothing was decided, the document is rather read again. */
    private Optional<Decision> named(Remedy.NameYear remedy, String typed) {
        int year = year(typed);
        boolean again = draft.isUntouched() && readAgain.apply(year);
        return again ? Optional.empty() : Optional.of(remedy.with(year));
    }

    private static int year(String typed) {
        try {
            int year = Integer.parseInt(typed);
            if (Heading.isYear(year)) {
                return year;
            }
        } catch (NumberFormatException notANumber) {
            throw new Refusal("not-a-year", typed).because(notANumber);
        }
        throw new Refusal("not-a-year", typed);
    }

    private LocalDate day(String typed) {
        return Typed.date(typed, planYear()).orElseThrow(() -> new Refusal("not-a-day", typed));
    }

    private DraftDeadline deadline(String typed) {
        return words.deadline(draft.review().orElseThrow(), typed);
    }

    private int planYear() {
        Integer year = draft.review().map(review -> review.heading().year()).orElse(null);
        return year == null ? 0 : year;
    }

    private void decide(Point point, Decision decision) {
        keepEdits.run();
        int at = Math.max(0, open.get().indexOf(point));
        draft.change(review -> review.with(point, decision));
        List<Point> left = open.get();
        current.set(left.isEmpty() ? null : left.get(Math.min(at, left.size() - 1)));
    }

    /** The same question as it is asked now. */
    private @Nullable Point same(Point before) {
        return open.get().stream()
                .filter(point -> point.kind() == before.kind() && point.signs().equals(before.signs()))
                .findFirst()
                .orElse(null);
    }

    private void show(@Nullable Review review) {
        open.set(review == null ? List.of() : review.open());
        Point now = current.get();
        if (now != null && !open.get().contains(now)) {
            current.set(same(now));
        }
        Asked question = asked.get();
        if (question != null && !open.get().contains(question.point())) {
            asked.set(null);
        }
    }
}
