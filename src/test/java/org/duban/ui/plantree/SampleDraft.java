package org.duban.ui.plantree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.domain.draft.DraftDeadline;
import org.duban.domain.draft.DraftDepartment;
import org.duban.domain.draft.DraftHeading;
import org.duban.domain.draft.DraftIndicator;
import org.duban.domain.draft.DraftParagraph;
import org.duban.domain.draft.DraftSection;
import org.duban.domain.draft.DraftSource;
import org.duban.domain.draft.DraftTask;
import org.duban.domain.draft.Place;
import org.duban.domain.draft.PlanDraft;
import org.duban.domain.plan.Departments;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Target;
import org.duban.domain.review.AcceptedReview;
import org.duban.domain.review.Review;
import org.duban.domain.plan.Target.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The sample hospital's plan as its gold reading tells it, with a document of one paragraph a task. */
final class SampleDraft {

    /** How many paragraphs stand before the first task's. */
    static final int BEFORE_THE_TABLE = 17;

    private final List<DraftParagraph> paragraphs = new ArrayList<>();

    /** The plan with its document: 7 sections, 30 tasks, 36 deadlines. */
    static AcceptedReview accepted() {
        try (var in = SampleDraft.class.getResourceAsStream("/org/duban/sample/jiangcheng-2024.json")) {
            JsonNode gold = new ObjectMapper().readTree(Objects.requireNonNull(in));
            PlanDraft draft = new SampleDraft().read(gold);
            var heading = new Heading(
                    gold.path("title").asString(), null, gold.path("year").asInt(), gold.path("documentNumber").asString(), null);
            return AcceptedReview.of(Review.of(draft, new Departments(List.of())), new Departments(List.of()), heading);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PlanDraft read(JsonNode gold) {
        for (int i = 1; i <= BEFORE_THE_TABLE; i++) {
            paragraphs.add(new DraftParagraph(Place.paragraph(i), "通知正文第" + i + "段", DraftParagraph.Part.HEADING));
        }
        List<DraftSection> sections = gold.path("sections").valueStream().map(this::section).toList();
        var heading = new DraftHeading(gold.path("title").asString(), null, gold.path("year").asInt(), null, null);
        var source = new DraftSource("jiangcheng-2024.docx", paragraphs, List.of());
        return new PlanDraft(source, heading, List.of(), sections, List.of());
    }

    private DraftSection section(JsonNode gold) {
        List<DraftTask> tasks = gold.path("tasks").valueStream().map(this::task).toList();
        return new DraftSection(gold.path("number").asString(), gold.path("title").asString(), tasks, null);
    }

    private DraftTask task(JsonNode gold) {
        Place place = Place.paragraph(paragraphs.size() + 1);
        String text = gold.path("text").asString();
        paragraphs.add(new DraftParagraph(place, text, DraftParagraph.Part.TASK));
        return new DraftTask(
                gold.path("number").asString(),
                text,
                DraftDepartment.named(names(gold.path("lead"))),
                DraftDepartment.named(names(gold.path("support"))),
                gold.path("deadlines").valueStream().map(SampleDraft::deadline).toList(),
                gold.path("targets").valueStream().map(SampleDraft::indicator).toList(),
                List.of(),
                place,
                List.of());
    }

    private static List<String> names(JsonNode gold) {
        return gold.valueStream().map(JsonNode::asString).toList();
    }

    private static DraftDeadline deadline(JsonNode gold) {
        LocalDate end = LocalDate.parse(gold.path("end").asString());
        String phrase = gold.path("phrase").asString();
        return new DraftDeadline(phrase, day(gold.path("start")), end, phrase.contains("中旬"), null, List.of());
    }

    private static DraftIndicator indicator(JsonNode gold) {
        Comparator comparator = switch (gold.path("comparator").asString()) {
            case ">=" -> Comparator.AT_LEAST;
            case "<=" -> Comparator.AT_MOST;
            case "range" -> Comparator.BETWEEN;
            default -> Comparator.EXACTLY;
        };
        BigDecimal upper = gold.path("upper").isNull() ? null : gold.path("upper").decimalValue();
        String unit = gold.path("unit").isNull() ? null : gold.path("unit").asString();
        var target = new Target(
                upper == null ? comparator : Comparator.BETWEEN, gold.path("value").decimalValue(), upper, unit);
        return new DraftIndicator(gold.path("name").asString(), target, gold.path("text").asString(), List.of());
    }

    private static @Nullable LocalDate day(JsonNode gold) {
        return gold.isNull() ? null : LocalDate.parse(gold.asString());
    }
}
