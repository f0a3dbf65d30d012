package org.duban.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares a reading with its gold field by field, both in the reading contract's JSON. */
final class ReadingScore {

    private static final double SAME_TEXT = 0.92;

    /** How much of a field is right, missing or invented. */
    static final class Tally {
        private int right;
        private int missed;
        private int invented;

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + missed + invented);
        }
    }

    private final Map<String, Tally> fields = new TreeMap<>();

    private ReadingScore() {}

    /** The F1 of each field that gold or reading has. */
    static Map<String, Double> of(JsonNode gold, JsonNode read) {
        var score = new ReadingScore();
        score.plan(gold, read);
        var f1 = new TreeMap<String, Double>();
        score.fields.forEach((field, tally) -> {
            if (tally.right + tally.missed + tally.invented > 0) {
                f1.put(field, tally.f1());
            }
        });
        return f1;
    }

    private void plan(JsonNode gold, JsonNode read) {
        for (String key : List.of("title", "organization", "year", "documentNumber", "issuedOn")) {
            if (!gold.path(key).isNull()) {
                count("meta", List.of(words(gold.path(key))), read.path(key).isNull() ? List.of() : List.of(words(read.path(key))));
            }
        }
        count("targets", targets(gold), targets(read));
        List<JsonNode> sections = gold.path("sections").valueStream().toList();
        List<JsonNode> readSections = read.path("sections").valueStream().toList();
        paired("sections", sections, readSections, section -> words(section.path("title")));
        List<InSection> tasks = tasks(sections);
        List<InSection> readTasks = tasks(readSections);
        int[] pairs = paired("tasks", tasks, readTasks, task -> words(task.task().path("text")));
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < pairs.length; i++) {
            task(tasks.get(i), pairs[i] < 0 ? null : readTasks.get(pairs[i]));
            found.add(pairs[i]);
        }
        IntStream.range(0, readTasks.size()).filter(i -> !found.contains(i)).forEach(i -> task(null, readTasks.get(i)));
    }

    private record InSection(String section, JsonNode task) {}

    private static List<InSection> tasks(List<JsonNode> sections) {
        return sections.stream()
                .flatMap(section -> section.path("tasks")
                        .valueStream()
                        .map(task -> new InSection(words(section.path("title")), task)))
                .toList();
    }

    private void task(@Nullable InSection gold, @Nullable InSection read) {
        if (gold != null && read != null) {
            boolean sameSection = similarity(gold.section(), read.section()) >= SAME_TEXT;
            count(
                    "numbers",
                    List.of(words(gold.task().path("number")) + true),
                    List.of(words(read.task().path("number")) + sameSection));
        }
        for (String field : List.of("lead", "support")) {
            count(field, names(gold, field), names(read, field));
        }
        count("deadlines", deadlines(gold), deadlines(read));
        count("targets", gold == null ? List.of() : targets(gold.task()), read == null ? List.of() : targets(read.task()));
    }

    private static List<String> names(@Nullable InSection task, String field) {
        return task == null ? List.of() : task.task().path(field).valueStream().map(ReadingScore::words).toList();
    }

    private static List<String> deadlines(@Nullable InSection task) {
        return task == null
                ? List.of()
                : task.task().path("deadlines").valueStream().map(each -> words(each.path("phrase")) + words(each.path("end"))).toList();
    }

    private static List<String> targets(JsonNode holder) {
        return holder.path("targets")
                .valueStream()
                .map(each -> words(each.path("comparator")) + number(each.path("value")) + "–" + number(each.path("upper")) + words(each.path("unit")))
                .toList();
    }

    private static String number(JsonNode value) {
        return value.isNumber() ? Double.toString(value.asDouble()) : "";
    }

    private static String words(JsonNode value) {
        return value.isNull() || value.isMissingNode()
                ? ""
                : Normalizer.normalize(value.asString(), Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private void count(String field, Collection<String> gold, Collection<String> read) {
        Tally tally = fields.computeIfAbsent(field, unseen -> new Tally());
        var left = new ArrayList<>(read);
        for (String item : gold) {
            if (left.remove(item)) {
                tally.right++;
            } else {
                tally.missed++;
            }
        }
        tally.invented += left.size();
    }

    /** For each of gold the number of the one read that is the same, or -1. */
    private <T> int[] paired(String field, List<T> gold, List<T> read, Function<T, String> text) {
        Set<Integer> used = new HashSet<>();
        int[] pairs = gold.stream().mapToInt(each -> best(text.apply(each), read, text, used)).toArray();
        Tally tally = fields.computeIfAbsent(field, unseen -> new Tally());
        int right = used.size();
        tally.right += right;
        tally.missed += gold.size() - right;
        tally.invented += read.size() - right;
        return pairs;
    }

    private static <T> int best(String gold, List<T> read, Function<T, String> text, Set<Integer> used) {
        int best = -1;
        double most = SAME_TEXT;
        for (int i = 0; i < read.size(); i++) {
            double similarity = used.contains(i) ? 0 : similarity(gold, text.apply(read.get(i)));
            if (similarity >= most && (best < 0 || similarity > most)) {
                best = i;
                most = similarity;
            }
        }
        if (best >= 0) {
            used.add(best);
        }
        return best;
    }

    /** The share of pairs of neighbouring characters that both have. */
    private static double similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < one.length(); i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 1 < other.length(); i++) {
            if (pairs.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = one.length() + other.length() - 2;
        return all <= 0 ? 0 : 2.0 * shared / all;
    }
}
