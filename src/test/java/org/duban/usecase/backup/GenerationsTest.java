package org.duban.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2024-10-10T02:32:00Z");
    private static final Generations ROOMY = new Generations(Long.MAX_VALUE, ZONE);

    @Test
    void everyChangeIsKeptForADayThenOneADayThenOneAMonth() {
        List<BackupStamp> hourly = IntStream.range(0, 24 * 400).mapToObj(hour -> stamp(hour, 10, true)).toList();
        List<BackupStamp> left = left(ROOMY, hourly);
        assertThat(left).filteredOn(each -> age(each) < 24).hasSize(24);
        assertThat(left).filteredOn(each -> age(each) >= 24 && age(each) < 24 * 29).hasSize(28);
        assertThat(left).filteredOn(each -> age(each) > 24 * 31).extracting(each -> YearMonth.from(day(each))).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void theOldestGoFirstWhereTheyTakeTooMuchRoom() {
        List<BackupStamp> monthly = IntStream.range(0, 12).mapToObj(month -> stamp(month * 24 * 31, 10, true)).toList();
        assertThat(left(new Generations(35, ZONE), monthly)).containsExactlyElementsOf(monthly.subList(0, 3));
    }

    @Property
    void theNewestProvedOneAndWhatIsNewerStay(@ForAll("stamps") List<BackupStamp> all) {
        List<BackupStamp> going = new Generations(1, ZONE).superfluous(all, NOW);
        Instant proved = all.stream().filter(BackupStamp::proved).map(BackupStamp::made).max(Instant::compareTo).orElse(Instant.MIN);
        assertThat(going).allMatch(each -> !each.made().isAfter(proved));
        assertThat(all).filteredOn(BackupStamp::proved).satisfies(some -> assertThat(some.isEmpty() || !going.containsAll(some)).isTrue());
    }

    @Property
    void everyMonthKeepsAProvedOneWhereItHadOne(@ForAll("stamps") List<BackupStamp> all) {
        List<BackupStamp> left = left(ROOMY, all);
        assertThat(left.stream().filter(BackupStamp::proved).map(each -> YearMonth.from(day(each))).distinct().sorted())
                .containsExactlyElementsOf(all.stream().filter(BackupStamp::proved).map(each -> YearMonth.from(day(each))).distinct().sorted().toList());
    }

    @Property
    void thinningTwiceThinsNoMore(@ForAll("stamps") List<BackupStamp> all) {
        var tight = new Generations(500, ZONE);
        assertThat(tight.superfluous(left(tight, all), NOW)).isEmpty();
    }

    @Provide
    static Arbitrary<List<BackupStamp>> stamps() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 24 * 800);
        Arbitrary<Integer> bytes = Arbitraries.integers().between(1, 100);
        return Combinators.combine(hours, bytes, Arbitraries.of(true, false)).as(GenerationsTest::stamp).list().ofMaxSize(80).uniqueElements(BackupStamp::name);
    }

    private static List<BackupStamp> left(Generations generations, List<BackupStamp> all) {
        var left = new ArrayList<>(all);
        left.removeAll(generations.superfluous(all, NOW));
        return left;
    }

    private static BackupStamp stamp(int hours, int bytes, boolean proved) {
        return new BackupStamp("backup-" + hours, 1_000_000 - hours, NOW.minus(Duration.ofHours(hours)), bytes, proved);
    }

    private static long age(BackupStamp stamp) {
        return Duration.between(stamp.made(), NOW).toHours();
    }

    private static LocalDate day(BackupStamp stamp) {
        return stamp.made().atZone(ZONE).toLocalDate();
    }
}
