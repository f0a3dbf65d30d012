package org.duban;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.duban.cli.CommandTree;
import org.duban.messages.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTest {

    @ParameterizedTest
    @EnumSource
    void everyCommandSaysWhatItDoes(Language language) {
        var parts = new Wiring(Clock.systemUTC()).commandLine(folder -> 0);
        assertThat(CommandTree.of(parts, language).toList()).hasSizeGreaterThan(20).allSatisfy(each -> assertThat(
                        each.getHelp().description())
                .as(each.getCommandSpec().qualifiedName())
                .isNotBlank());
    }
}
