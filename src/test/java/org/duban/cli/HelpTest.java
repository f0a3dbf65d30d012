package org.duban.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.stream.Stream;
import org.duban.Wiring;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class HelpTest {

    @ParameterizedTest
    @EnumSource
    void everyCommandSaysWhatItDoes(Language language) {
        var nowhere = new PrintWriter(new StringWriter());
        var console = new Console(nowhere, nowhere, new Messages(language));
        CommandLine duban = DubanCommand.commandLine(new Wiring(Clock.systemUTC()).commandLine(folder -> 0), console);
        assertThat(all(duban)).hasSizeGreaterThan(20).allSatisfy(each -> assertThat(
                        each.getHelp().description())
                .as(each.getCommandSpec().qualifiedName())
                .isNotBlank());
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(Stream.of(command), command.getSubcommands().values().stream().flatMap(HelpTest::all));
    }
}
