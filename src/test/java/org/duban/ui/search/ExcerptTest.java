package org.duban.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.duban.search.Match;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void aShortTextStandsWhole() {
        assertThat(Excerpt.of("电子病历五级", new Match(0, 4))).isEqualTo(new Excerpt("电子病历五级", new Match(0, 4)));
    }

    @Property
    void theMatchKeepsItsCharacters(
            @ForAll @StringLength(min = 2, max = 200) String text, @ForAll @IntRange(max = 100) int place) {
        int from = place % (text.length() - 1);
        var match = new Match(from, from + 1);
        Excerpt excerpt = Excerpt.of(text, match);
        assertThat(excerpt.text().substring(excerpt.match().from(), excerpt.match().to()))
                .isEqualTo(text.substring(from, from + 1).replace('\n', ' '));
    }
}
