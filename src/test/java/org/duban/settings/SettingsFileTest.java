package org.duban.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.duban.domain.progress.LightLimits;
import org.duban.messages.Language;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    private final Path folder;
    private final SettingsFile file;

    SettingsFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = new SettingsFile(folder.resolve("new"));
    }

    @Test
    void whatWasSavedIsLoaded() {
        Settings settings = Settings.defaults()
                .with(Language.ENGLISH)
                .with(Theme.DARK)
                .with(new Identity("江城市第一人民医院", "王敏", "院长办公室"))
                .with(new WindowBounds(10, 20, 1366, 728, true))
                .with(new LightLimits(7, 15))
                .with(new BackupChoice(folder.resolve("U盘").toString(), 5))
                .withSplit("tasks", 0.6);
        file.save(settings);
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(settings, null));
    }

    @Test
    void aProgramNeverUsedHasTheDefaults() {
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(Settings.defaults(), null));
    }

    @Test
    void whatAFileDoesNotNameIsTheDefaultAndWhatIsUnknownIsLeft() throws IOException {
        write("{\"theme\": \"DARK\", \"identity\": null, \"fromTheFuture\": 1}");
        assertThat(file.load().settings()).isEqualTo(Settings.defaults().with(Theme.DARK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "nothing", "{\"theme\": \"PINK\"}", "{\"identity\": {\"user\": \"王敏\"}}"})
    void aDamagedFileIsKeptAside(String content) throws IOException {
        write(content);
        SettingsFile.Loaded loaded = file.load();
        assertThat(loaded.settings()).isEqualTo(Settings.defaults());
        assertThat(Files.readString(Objects.requireNonNull(loaded.damaged()))).isEqualTo(content);
        assertThat(folder.resolve("new/settings.json")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"lights": {"days": 7, "points": 15}}    |  7 | 15
            {"lights": {"days": 0, "points": 100}}   |  0 | 100
            {"lights": {"days": 366, "points": 1}}   | 366 | 1
            {"lights": {"days": 367, "points": 0}}   | 30 | 30
            {"lights": {"days": -1, "points": 101}}  | 30 | 30
            {"lights": {"days": "a", "points": 2.5}} | 30 | 30
            {"lights": {"points": 20}}               | 30 | 20
            {"lights": "soon"}                       | 30 | 30
            {"lights": null}                         | 30 | 30""")
    void aLimitThatCannotBeIsTheStandardAndNothingElseIsForgotten(String lights, int days, int points) throws IOException {
        write(lights.replaceFirst("\\{", "{\"theme\": \"DARK\", "));
        var expected = Settings.defaults().with(Theme.DARK).with(new LightLimits(days, points));
        assertThat(file.glance()).isEqualTo(expected);
        assertThat(file.load()).isEqualTo(new SettingsFile.Loaded(expected, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"backups": {"gigabytes": 1}}                             | 1
            {"backups": {"gigabytes": 1001}}                          | 20
            {"backups": {"gigabytes": 5, "secondFolder": null}}       | 5
            {"backups": {"gigabytes": 5, "secondFolder": "backups"}}  | 5
            {"backups": {"gigabytes": 5, "secondFolder": 7}}          | 5
            {"backups": "never"}                                      | 20""")
    void aSecondFolderThatIsNoneIsLeftOut(String backups, int gigabytes) throws IOException {
        write(backups);
        assertThat(file.load().settings()).isEqualTo(Settings.defaults().with(new BackupChoice(null, gigabytes)));
    }

    @Test
    void aGlanceAtADamagedFileLeavesItThere() throws IOException {
        write("{");
        assertThat(file.glance()).isEqualTo(Settings.defaults());
        assertThat(folder.resolve("new/settings.json")).hasContent("{");
        assertThat(folder.resolve("new/settings.damaged.json")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefused() throws IOException {
        Files.writeString(folder.resolve("new"), "a file, not a folder");
        assertThatThrownBy(() -> file.save(Settings.defaults())).isInstanceOf(Refusal.class);
    }

    private void write(String content) throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(folder.resolve("new/settings.json"), content);
    }
}
