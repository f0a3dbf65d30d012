package org.duban.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duban.domain.account.Accounts;
import org.duban.usecase.Account;
import org.duban.usecase.FindPlan;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may do what: every use case, done for real by everybody. */
class RoleMatrixTest {

    @TempDir
    private Path folder = Path.of("");

    static Stream<Row> rows() {
        return Stream.of(ReadingRows.all(), WritingRows.all(), AccountRows.accounts(), AccountRows.documents(), BackupRows.all())
                .flatMap(List::stream);
    }

    static Stream<Arguments> allowed() {
        return rows().flatMap(row -> row.mayDo().stream().map(who -> Arguments.of(who, row)));
    }

    static Stream<Arguments> refused() {
        return rows().flatMap(row -> Arrays.stream(Who.values())
                .filter(who -> !row.mayDo().contains(who))
                .map(who -> Arguments.of(who, row)));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whoMayDoesIt(Who who, Row row) {
        var hospital = new Hospital(folder);
        assertThat(catchThrowable(() -> row.act().in(hospital, hospital.of(who)))).isNull();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whoMayNotIsToldSoAndNothingIsStoredInTheirName(Who who, Row row) {
        var hospital = new Hospital(folder);
        Throwable refusal = catchThrowable(() -> row.act().in(hospital, hospital.of(who)));
        assertThat(refusal).isInstanceOfSatisfying(Refusal.class, each ->
                assertThat(each.key()).isEqualTo(who == Who.NOBODY ? "not-signed-in" : "not-permitted"));
        assertThat(hospital.ledger.everything()).extracting(Ledger.Done::who).doesNotContain(hospital.of(who).name());
    }

    @Test
    void everyUseCaseHasARow() {
        Set<String> without = UseCases.all().stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
        rows().forEach(row -> without.remove(row.useCase().getSimpleName()));
        assertThat(without).isEmpty();
    }

    @Test
    void everyActOfAUseCaseHasARow() {
        Set<String> without = UseCases.all().stream()
                .flatMap(UseCases::acts)
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        rows().map(Row::name).forEach(without::remove);
        assertThat(without).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {PlantedUseCase.class, PlantedReading.class})
    void aNewUseCaseWouldBeSeen(Class<?> planted) {
        assertThat(UseCases.isOne(planted)).isTrue();
    }

    @Test
    void aUseCaseThatIsNotToldWhoActsWouldBeSeen() {
        assertThat(UseCases.all())
                .filteredOn(each -> UseCases.acts(each).findAny().isEmpty())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("SignIn");
    }

    @Test
    void whoOnlySaysThatTheyAreTheOfficeIsNotBelieved() {
        var hospital = new Hospital(folder);
        Account pretended = Account.office("王敏");
        assertThat(refusal(() -> new FindPlan(hospital.ledger).of(pretended, null))).isEqualTo("not-signed-in");
        assertThat(refusal(() -> hospital.carryOut(
                        hospital.reporting.ask(hospital.book(), Hospital.THIRD, Hospital.TODAY, pretended), pretended)))
                .isEqualTo("not-signed-in");
    }

    @Test
    void untilItIsSwitchedOnTheyAre() {
        Account.office("王敏").mustBeOf(Accounts.NONE);
        assertThat(refusal(() -> Account.NOBODY.mustBeOf(Accounts.NONE))).isEqualTo("not-signed-in");
    }

    private static String refusal(Runnable act) {
        return catchThrowable(act::run) instanceof Refusal refusal ? refusal.key() : "";
    }
}
