package org.duban.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.draft.Finding;
import org.duban.domain.draft.Place;
import org.duban.domain.review.Remedy;
import org.duban.usecase.Refusal;
import org.duban.usecase.form.Collected;
import org.duban.usecase.form.FormFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern REFUSAL = Pattern.compile("Refusal\\(\\s*\"([a-z0-9-]+)\"");

    private final ResourceBundle chinese = new Messages(Language.CHINESE).bundle();
    private final ResourceBundle english = new Messages(Language.ENGLISH).bundle();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void everyKeyThatTheSourcesNameExists() throws IOException {
        Set<String> rooms = chinese.keySet().stream().map(key -> key.replaceFirst("\\..*", "")).collect(Collectors.toSet());
        Pattern key = Pattern.compile("(" + String.join("|", rooms) + ")(\\.[A-Za-z0-9-]+)+");
        Set<String> named = literals(LITERAL)
                .filter(literal -> key.matcher(literal).matches())
                .filter(literal -> !literal.matches(".*\\.(css|png|docx|db|properties|json|log)"))
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeIf(words -> chinese.keySet().stream().anyMatch(each -> each.startsWith(words)));
        assertThat(named).isEmpty();
    }

    @Test
    void everyRefusalHasItsSentence() throws IOException {
        Set<String> refusals =
                literals(REFUSAL).map(key -> "refusal." + key).collect(Collectors.toCollection(TreeSet::new));
        assertThat(refusals).isNotEmpty();
        refusals.removeAll(chinese.keySet());
        assertThat(refusals).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void placesAreCountedWithoutSeparators(Language language) {
        var cell = new Place(1, new Place.Cell("分解表", 1024, 2));
        assertThat(new Messages(language).place(cell)).contains("1024");
    }

    @ParameterizedTest
    @EnumSource(Finding.Kind.class)
    void everyFindingHasItsSentence(Finding.Kind kind) {
        assertThat(chinese.containsKey("finding." + kind)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(FormFinding.Kind.class)
    void everyFindingInAFormHasItsSentence(FormFinding.Kind kind) {
        assertThat(chinese.containsKey("form.finding." + kind)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Collected.Outcome.class)
    void everyOutcomeOfARowHasItsWords(Collected.Outcome outcome) {
        assertThat(chinese.containsKey("form.outcome." + outcome)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Remedy.Label.class)
    void everyRemedyHasItsWords(Remedy.Label label) {
        assertThat(chinese.containsKey("review.remedy." + label)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Finding.Kind.class)
    void everyFindingHasItsWordsInTheReview(Finding.Kind kind) {
        assertThat(chinese.keySet()).contains("review.kind." + kind, "review.detail." + kind, "review.short." + kind);
    }

    @Test
    void placesStandInTheSentencesOfBothLanguages() {
        assertThat(chinese.keySet()).allSatisfy(key -> assertThat(places(chinese.getString(key)))
                .as(key)
                .isEqualTo(places(english.getString(key))));
    }

    @Test
    void apostrophesDoNotSwallowPlaces() {
        assertThat(Stream.of(chinese, english)
                        .flatMap(bundle -> bundle.keySet().stream().map(bundle::getString))
                        .filter(words -> words.contains("{"))
                        .filter(words -> words.contains("'")))
                .isEmpty();
    }

    @Test
    void daysAndCountsAreWrittenWithoutCommas() {
        assertThat(new Messages(Language.CHINESE).text("task.days-past", 1234L)).isEqualTo("已过1234天");
        assertThat(new Messages(Language.CHINESE).text("tasks.items", 1050)).isEqualTo("1050项");
    }

    @Test
    void aFindingTellsItsPlace() {
        var place = new Place(7, new Place.Cell("1", 3, 2));
        var finding = new Finding(Finding.Kind.SKIPPED_NUMBER, place, List.of("3", "5"));
        assertThat(new Messages(Language.CHINESE).sentence(finding)).isEqualTo("表格“1”第3行第2列：序号从“3”跳到“5”");
    }

    @Test
    void aRefusalTellsItsReason() {
        assertThat(new Messages(Language.ENGLISH).sentence(new Refusal("unknown-department", "医务科")))
                .isEqualTo("No department is called “医务科”; please check the name");
    }

    private static Set<String> places(String words) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(words)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> literals(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .flatMap(source -> pattern.matcher(source).results())
                    .map((MatchResult match) -> match.group(1))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
