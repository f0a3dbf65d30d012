package org.duban.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Target;
import org.duban.output.GoldPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The texts of real hospitals' plans read as their gold says, where the corpus is at hand. */
class GoldTextsTest {

    private final DeadlineReader deadlines = new DeadlineReader();
    private final TargetReader targets = new TargetReader();

    @Test
    void everyDeadlineOfTheirTextsIsReadAndNoOther() throws IOException {
        for (JsonNode plan : plans()) {
            int year = plan.path("year").asInt();
            assertThat(tasks(plan).flatMap(task -> deadlines.inRunningText(text(task), year).stream())
                            .map(found -> squeezed(found.phrase()) + " " + found.start() + " " + found.end()))
                    .as(plan.path("title").asString())
                    .containsExactlyElementsOf(tasks(plan)
                            .flatMap(task -> task.path("deadlines").valueStream())
                            .map(GoldTextsTest::deadline)
                            .toList());
        }
    }

    @Test
    void everyTargetOfTheirTextsIsReadAndNoOther() throws IOException {
        for (JsonNode plan : plans()) {
            assertThat(tasks(plan).flatMap(task -> targets.inText(text(task)).stream())
                            .map(found -> written(found.target())))
                    .as(plan.path("title").asString())
                    .containsExactlyElementsOf(tasks(plan)
                            .flatMap(task -> task.path("targets").valueStream())
                            .map(GoldTextsTest::target)
                            .toList());
        }
    }

    @Test
    void everyTargetOfAPlanIsReadFromItsClause() throws IOException {
        for (JsonNode plan : plans()) {
            for (JsonNode target : plan.path("targets").valueStream().toList()) {
                assertThat(targets.inText(text(target)))
                        .extracting(found -> written(found.target()))
                        .containsExactly(target(target));
            }
        }
    }

    @Test
    void fewClausesAreLeftAside() throws IOException {
        for (JsonNode plan : plans()) {
            List<String> texts = tasks(plan).map(GoldTextsTest::text).toList();
            assertThat(texts.stream().flatMap(text -> targets.read(text).leftAside().stream()))
                    .hasSizeLessThanOrEqualTo(texts.size() / 5);
        }
    }

    private static List<JsonNode> plans() throws IOException {
        List<Path> files = GoldPlan.corpus();
        assumeTrue(!files.isEmpty());
        var plans = new ArrayList<JsonNode>();
        for (Path file : files) {
            plans.add(new ObjectMapper().readTree(Files.readString(file)));
        }
        return plans;
    }

    private static Stream<JsonNode> tasks(JsonNode plan) {
        return plan.path("sections").valueStream().flatMap(section -> section.path("tasks").valueStream());
    }

    private static String text(JsonNode node) {
        return node.path("text").asString();
    }

    private static String deadline(JsonNode gold) {
        String start = gold.path("start").isNull() ? "null" : gold.path("start").asString();
        return squeezed(gold.path("phrase").asString()) + " " + start + " "
                + gold.path("end").asString();
    }

    private static String target(JsonNode gold) {
        String upper = gold.path("upper").isNull() ? "" : "—" + gold.path("upper").asDouble();
        String unit = gold.path("unit").isNull() ? "" : gold.path("unit").asString();
        return gold.path("comparator").asString() + gold.path("value").asDouble() + upper + unit;
    }

    private static String written(Target target) {
        String comparator =
                switch (target.comparator()) {
                    case AT_LEAST -> ">=";
                    case AT_MOST -> "<=";
                    case EXACTLY -> "=";
                    case BETWEEN -> "range";
                };
        String upper = target.upper() == null ? "" : "—" + target.upper().doubleValue();
        String unit = target.unit() == null ? "" : target.unit();
        return comparator + target.value().doubleValue() + upper + unit;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
