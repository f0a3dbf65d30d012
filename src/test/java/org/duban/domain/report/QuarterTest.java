package org.duban.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2024Q1, 2024-01-01, 2024-03-31",
        "2024Q2, 2024-04-01, 2024-06-30",
        "2024q3, 2024-07-01, 2024-09-30",
        "2024Q4, 2024-10-01, 2024-12-31"
    })
    void runsFromItsFirstToItsLastDay(String written, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.parse(written).orElseThrow();
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
        assertThat(Quarter.of(first)).isEqualTo(quarter);
        assertThat(Quarter.of(last)).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void itIsDueNoSoonerThanItBegins(int number) {
        var quarter = new Quarter(2024, number);
        assertThat(new ReportingPeriod(quarter, quarter.first(), null).due()).isEqualTo(quarter.first());
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportingPeriod(quarter, quarter.first().minusDays(1), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024Q5", "2024Q0", "24Q3", "Q3", "2024-3"})
    void whatIsNoQuarterIsNotRead(String written) {
        assertThat(Quarter.parse(written)).isEmpty();
    }

    @Property
    void theNextOneIsAfterItAndComesBack(@ForAll @IntRange(min = 1950, max = 2190) int year, @ForAll @IntRange(min = 1, max = 4) int number) {
        var quarter = new Quarter(year, number);
        assertThat(quarter.next()).isGreaterThan(quarter);
        assertThat(quarter.next().previous()).isEqualTo(quarter);
        assertThat(Quarter.parse(quarter.toString())).contains(quarter);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void aYearHasFour(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2024, number));
    }
}
