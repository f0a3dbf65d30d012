package org.duban.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {

    private static final String ROOT = "org.duban";
    private static final String PLANTED = "org.duban.architecture.planted";

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/store/jooq/"))
            .importPackages(ROOT);
    private final JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

    static Stream<String> sentences() {
        return new Rules(ROOT).all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theProgramKeepsTheRule(String sentence) {
        assertThat(failures(ROOT, sentence, program)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aPlantedBreachIsFound(String sentence) {
        assertThat(failures(PLANTED, sentence, planted)).isNotEmpty();
    }

    private static Iterable<String> failures(String root, String sentence, JavaClasses classes) {
        ArchRule rule = Objects.requireNonNull(new Rules(root).all().get(sentence), sentence);
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
        return result.getFailureReport().getDetails();
    }
}
