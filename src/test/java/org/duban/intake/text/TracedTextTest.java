package org.duban.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duban.domain.draft.Passage;
import org.junit.jupiter.api.Test;

/** A text that is put together and cut up again still knows where its words stand. */
class TracedTextTest {

    private static final List<String> WORDS = List.of("加强质控", "（一）", "A b", "年底前完成。", "7.5", "");

    @Property
    void everyCharacterIsThatOfItsParagraph(
            @ForAll @Size(max = 8) List<@IntRange(max = 5) Integer> paragraphs, @ForAll int from, @ForAll int to) {
        TracedText text = TracedText.join(IntStream.range(0, paragraphs.size())
                .mapToObj(i -> TracedText.of(i + 1, WORDS.get(paragraphs.get(i))))
                .toList());
        int start = Math.floorMod(from, text.length() + 1);
        int end = start + Math.floorMod(to, text.length() - start + 1);
        TracedText part = text.sub(start, end);

        String found = part.passages().stream()
                .map(passage -> WORDS.get(paragraphs.get(passage.paragraph() - 1))
                        .substring(passage.from(), passage.to()))
                .collect(Collectors.joining());

        assertThat(text.text()).isEqualTo(PlainText.join(paragraphs.stream().map(WORDS::get).toList()));
        assertThat(PlainText.withoutBlanks(found)).isEqualTo(PlainText.withoutBlanks(text.text().substring(start, end)));
    }

    @Test
    void passagesOfOneParagraphThatTouchAreOne() {
        TracedText text = TracedText.of(3, "加强质控");

        assertThat(TracedText.mend(List.of(text.sub(0, 2), text.sub(2))).passages())
                .containsExactly(new Passage(3, 0, 4));
    }
}
