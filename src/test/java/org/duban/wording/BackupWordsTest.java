package org.duban.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStanding;
import org.duban.usecase.backup.BackupStanding.Second;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupWordsTest {

    private static final Instant NOW = Instant.parse("2024-10-10T02:32:00Z");
    private static final Path STICK = Path.of("U盘", "备份");

    private final BackupWords words = new BackupWords(new Messages(Language.CHINESE), ZoneId.of("Asia/Shanghai"));

    @Test
    void whereAllIsWellNothingIsSaid() {
        assertThat(words.worry(BackupStanding.UNKNOWN, NOW)).isEmpty();
        assertThat(words.worry(unbacked(Duration.ofDays(7)), NOW)).isEmpty();
        assertThat(words.worry(new BackupStanding(null, null, null, new Second(STICK, null, null)), NOW)).isEmpty();
    }

    @Test
    void changesThatWaitTooLongAreCountedInDays() {
        assertThat(words.worry(unbacked(Duration.ofDays(8).plusHours(3)), NOW)).contains("备份已落后8天");
    }

    @ParameterizedTest
    @CsvSource({"backup-folder-gone, 第二备份文件夹不在：", "backup-disk-full, 第二备份文件夹的磁盘已满：", "backup-not-written, 第二备份文件夹没有写成："})
    void theSecondFolderIsNamedWithWhatIsWrong(String key, String said) {
        var standing = new BackupStanding(null, null, null, new Second(STICK, null, new Refusal(key, STICK)));
        assertThat(words.worry(standing, NOW)).contains(said + STICK);
    }

    @ParameterizedTest
    @CsvSource({"0, 1 KB", "1023, 1 KB", "40960, 40 KB", "1048576, 1.0 MB", "1288490189, 1.2 GB"})
    void sizesAreShort(long bytes, String said) {
        assertThat(words.size(bytes)).isEqualTo(said);
    }

    private static BackupStanding unbacked(Duration since) {
        return new BackupStanding(null, NOW.minus(since), null, null);
    }
}
