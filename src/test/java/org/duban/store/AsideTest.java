package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsideTest {

    @TempDir
    private Path data;

    @Test
    void whatHadThePlaceIsKept() throws IOException {
        Path place = Files.writeString(data.resolve("duban.mv.db"), "damaged");
        Optional<Path> kept = new Aside(data).exchange(place, Files.writeString(data.resolve("fresh"), "whole"));
        assertThat(place).hasContent("whole");
        assertThat(kept.orElseThrow().resolve("duban.mv.db")).hasContent("damaged");
    }

    @Test
    void whereTheOtherCannotTakeThePlaceItGetsItBack() throws IOException {
        Path place = Files.writeString(data.resolve("duban.mv.db"), "damaged");
        assertThatThrownBy(() -> new Aside(data).exchange(place, data.resolve("not there"))).isInstanceOf(IOException.class);
        assertThat(place).hasContent("damaged");
    }
}
