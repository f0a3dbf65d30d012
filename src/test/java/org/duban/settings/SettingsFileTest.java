package org.duban.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.duban.messages.Language;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
