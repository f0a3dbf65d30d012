package org.duban.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;

/** The rules for the packages under a root, so that they can be tried on planted breaches as well. */
final class Rules {

    private static final String[] FEATURES = {"start", "plantree", "intake", "review", "search", "timeline", "report", "form", "overview", "account", "settings", "history", "backup", "one", "two"};

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** Every rule by its sentence. */
    Map<String, ArchRule> all() {
        return Map.ofEntries(
                Map.entry("the domain knows java alone", onlyJavaAnd("domain..", "domain..")),
                Map.entry("recognisers know java and the domain", onlyJavaAnd("intake.text..", "intake.text..", "domain..")),
                // A timeline to be exported is data over the domain, as a plan is, and tells its use case no library.
                Map.entry("use cases know java, the domain and the timeline",
                        onlyJavaAnd("usecase..", "usecase..", "domain..", "timeline..")),
                Map.entry("the timeline knows java and the domain", onlyJavaAnd("timeline..", "timeline..", "domain..")),
                Map.entry("POI stays in intake.office and output",
                        libraryOnlyIn("org.apache.poi..", "intake.office..", "output..")),
                Map.entry("SQL stays in the store", sqlOnlyInTheStore()),
                Map.entry("picocli stays in the command line", libraryOnlyIn("picocli..", "cli..")),
                Map.entry("JavaFX stays in the window", libraryOnlyIn("javafx..", "ui..")),
                Map.entry("ICU stays in search and in the reading of files", libraryOnlyIn("com.ibm.icu..", "search..", "intake.office..")),
                Map.entry("hashing of passwords stays in one place", libraryOnlyIn("org.bouncycastle..", "passwords..")),
                Map.entry("JSON stays where files are written",
                        libraryOnlyIn("tools.jackson..", "store..", "settings..", "output.json..")),
                Map.entry("window and command line know no implementations", noImplementations()),
                Map.entry("implementations do not know each other", implementationsApart()),
                Map.entry("features of the window do not know each other", featuresApart()),
                Map.entry("features do not know the window around them", featuresBelowTheWindow()),
                Map.entry("models know no scene", modelsKnowNoScene()),
                Map.entry("only the command line talks on the standard streams", streamsOnlyInCli()),
                Map.entry("rules are told the time", noHiddenClock()),
                Map.entry("there is no network", noNetwork()),
                Map.entry("no state is static", noStaticState()),
                Map.entry("constructors take at most seven things", shortConstructors()));
    }

    private ArchRule onlyJavaAnd(String where, String... own) {
        String[] allowed = Stream.concat(
                        Stream.of("java..", "org.jspecify.annotations"), Stream.of(own).map(this::in))
                .toArray(String[]::new);
        return noClasses().that().resideInAPackage(in(where))
                .should().dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage(allowed)))
                .because("what rules say must not hang on a library or a screen");
    }

    private ArchRule libraryOnlyIn(String library, String... where) {
        return noClasses().that().resideInAPackage(in(".")).and().resideOutsideOfPackages(under(where))
                .should().dependOnClassesThat().resideInAPackage(library)
                .because("a library that stays in one place can be exchanged there");
    }

    private ArchRule sqlOnlyInTheStore() {
        return noClasses().that().resideInAPackage(in(".")).and().resideOutsideOfPackages(under("store.."))
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.jooq..", "org.flywaydb..", "org.h2..")
                .because("an office that outgrows one workstation gets another store");
    }

    private ArchRule noImplementations() {
        return noClasses().that().resideInAnyPackage(under("ui..", "cli.."))
                .should().dependOnClassesThat().resideInAnyPackage(under("store..", "intake..", "output..", "passwords.."))
                .because("they work through the use cases and their ports");
    }

    private ArchRule implementationsApart() {
        return slices().matching(root + ".(store|intake|output|passwords)..").namingSlices("$1")
                .should().notDependOnEachOther()
                .because("each can be understood and exchanged alone");
    }

    private ArchRule featuresApart() {
        return slices().matching(root + ".ui.(" + String.join("|", FEATURES) + ")..")
                .should().notDependOnEachOther()
                .because("what two screens share belongs into a room of its own");
    }

    private ArchRule featuresBelowTheWindow() {
        return noClasses().that().resideInAPackage(in("ui.."))
                .and().resideOutsideOfPackages(under("ui.shell..", "ui.app.."))
                .should().dependOnClassesThat().resideInAnyPackage(under("ui.shell..", "ui.app.."))
                .because("the window puts the screens together, and each works without it");
    }

    private ArchRule modelsKnowNoScene() {
        return noClasses().that().resideInAPackage(in("ui..")).and().haveSimpleNameEndingWith("Model")
                .should().dependOnClassesThat().resideInAPackage("javafx.scene..")
                .because("behaviour is tested without a screen");
    }

    private ArchRule streamsOnlyInCli() {
        return noClasses().that().resideInAPackage(in(".")).and().resideOutsideOfPackages(under("cli.."))
                .and().doNotHaveSimpleName("Main")
                .should(ACCESS_STANDARD_STREAMS)
                .because("a window has no streams, and a log is a file");
    }

    private ArchRule noHiddenClock() {
        return noClasses().that().resideInAPackage(in(".")).and().doNotHaveSimpleName("Wiring")
                .should().callMethodWhere(target(owner(describe("is a time",
                                (JavaClass type) -> type.isEquivalentTo(LocalDate.class)
                                        || type.isEquivalentTo(Instant.class)
                                        || type.isEquivalentTo(LocalDateTime.class))))
                        .and(target(name("now")))
                        .and(describe("asks the system", call ->
                                call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class)))))
                .because("a judgement is computed from facts and a date passed in");
    }

    private ArchRule noNetwork() {
        return noClasses().that().resideInAPackage(in("."))
                .should().dependOnClassesThat().haveNameMatching("java\\.net\\.(http\\..*|.*Socket|URLConnection|HttpURLConnection)")
                .because("the data stays on the workstation");
    }

    private ArchRule noStaticState() {
        return fields().that().areStatic().and().areDeclaredInClassesThat().resideInAPackage(in("."))
                .should().beFinal()
                .because("two windows, two tests, two stores must not meet in a field");
    }

    private ArchRule shortConstructors() {
        return constructors().that().areDeclaredInClassesThat().resideInAPackage(in("."))
                .and().areDeclaredInClassesThat().areNotEnums()
                .and().areDeclaredInClassesThat().areNotRecords()
                .should(takeAtMostSevenThings())
                .allowEmptyShould(true)
                .because("more is two ideas in one class");
    }

    private static ArchCondition<JavaConstructor> takeAtMostSevenThings() {
        return new ArchCondition<>("take at most seven things") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int count = parameters(constructor);
                if (count > 7) {
                    events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName() + " takes " + count));
                }
            }
        };
    }

    private static int parameters(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().size();
    }

    private String[] under(String... packages) {
        return Stream.of(packages).map(this::in).toArray(String[]::new);
    }

    private String in(String packages) {
        return packages.equals(".") ? root + ".." : root + "." + packages;
    }
}
