package org.duban.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeShareTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2024-12-31, 2023-12-31, 0",
        "2024-01-01, 2024-12-31, 2024-01-01, 0",
        "2024-01-01, 2024-12-31, 2024-01-04, 1",
        "2024-01-01, 2024-12-31, 2024-07-01, 50",
        "2023-01-01, 2023-12-31, 2023-07-01, 49",
        "2023-01-01, 2023-12-31, 2023-07-02, 50",
        "2024-01-01, 2024-12-31, 2024-10-10, 77",
        "2024-01-01, 2024-12-31, 2024-12-30, 99",
        "2024-01-01, 2024-12-31, 2024-12-31, 100",
        "2024-01-01, 2024-12-31, 2025-01-01, 100",
        "2024-06-01, 2024-06-01, 2024-05-31, 0",
        "2024-06-01, 2024-06-01, 2024-06-01, 100",
        // a deadline before the year: no days at all
        "2024-01-01, 2023-12-31, 2023-12-31, 0",
        "2024-01-01, 2023-12-31, 2024-01-01, 100",
    })
    void theDaysThatAreOverCountWithBothEnds(LocalDate first, LocalDate last, LocalDate day, int percent) {
        assertThat(TimeShare.percent(first, last, day)).isEqualTo(percent);
    }
}
