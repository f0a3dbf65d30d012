package org.duban.usecase.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How long backups are kept: every one for a day, the last of each day for 30 days, the last of each month for ever;
 * and of these the newest that together stay within a size. The newest proved backup and whatever is newer always stay,
 * so that an unproved one is never the only one.
 *
 * @param limit bytes that all together may take, more than 0
 * @param zone  where a day begins
 */
public record Generations(long limit, ZoneId zone) {

    /** 20 GB: decades of a hospital's plans with their evidence. */
    public static final long USUAL_LIMIT = 20L * 1024 * 1024 * 1024;

    private static final Duration EVERY = Duration.ofDays(1);
    private static final int DAYS = 30;

    /** Which of the backups are no longer needed at that moment, the oldest first. */
    public List<BackupStamp> superfluous(Collection<BackupStamp> all, Instant now) {
        List<BackupStamp> newestFirst = all.stream()
                .sorted(Comparator.comparingLong(BackupStamp::sequence).reversed())
                .toList();
        Set<BackupStamp> kept = kept(newestFirst, now);
        int safe = safe(newestFirst);
        var going = new ArrayList<BackupStamp>();
        long size = 0;
        for (int each = 0; each < newestFirst.size(); each++) {
            BackupStamp stamp = newestFirst.get(each);
            boolean stays = each < safe || (kept.contains(stamp) && size + stamp.bytes() <= limit);
            if (stays) {
                size += stamp.bytes();
            } else {
                going.addFirst(stamp);
            }
        }
        return List.copyOf(going);
    }

    /** Up to the newest proved one; none may go while none is proved. */
    private static int safe(List<BackupStamp> newestFirst) {
        Optional<BackupStamp> proved = newestFirst.stream().filter(BackupStamp::proved).findFirst();
        return proved.map(each -> newestFirst.indexOf(each) + 1).orElse(newestFirst.size());
    }

    private Set<BackupStamp> kept(List<BackupStamp> newestFirst, Instant now) {
        LocalDate firstDay = now.atZone(zone).toLocalDate().minusDays(DAYS - 1);
        var kept = new HashSet<BackupStamp>();
        newestFirst.stream().filter(each -> each.made().isAfter(now.minus(EVERY))).forEach(kept::add);
        kept.addAll(lastOfEach(newestFirst, this::day).stream()
                .filter(each -> !day(each).isBefore(firstDay))
                .toList());
        kept.addAll(lastOfEach(newestFirst, each -> YearMonth.from(day(each))));
        return kept;
    }

    /** Of each span of time the last proved one, or the last where none is. */
    private static <T> Collection<BackupStamp> lastOfEach(List<BackupStamp> newestFirst, Function<BackupStamp, T> span) {
        return newestFirst.stream()
                .collect(Collectors.toMap(span, each -> each, (later, earlier) -> later.proved() || !earlier.proved() ? later : earlier))
                .values();
    }

    private LocalDate day(BackupStamp stamp) {
        return stamp.made().atZone(zone).toLocalDate();
    }
}
