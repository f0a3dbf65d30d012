package org.duban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream asked = new ByteArrayOutputStream();

    @Test
    void aPipeIsAskedAndItsLineIsTheAnswer() {
        Terminal terminal = piped("2024-10-10\n2024-10-11\n");
        assertThat(terminal.line("备份的日期：")).isEqualTo("2024-10-10");
        assertThat(terminal.line("备份的日期：")).isEqualTo("2024-10-11");
        assertThat(asked.toString(StandardCharsets.UTF_8)).contains("备份的日期：");
    }

    @Test
    void whereNothingComesThereIsNoAnswerAndNoPassword() {
        assertThat(piped("").line("备份的日期：")).isNull();
        assertThat(piped("秘密").secret("密码：")).isNull();
    }

    private Terminal piped(String text) {
        return new Terminal(null, new BufferedReader(new StringReader(text)), new PrintStream(asked, true, StandardCharsets.UTF_8));
    }
}
