package org.duban.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every text, above all for texts that are made of the words the rules look for. */
class TextPropertiesTest {

    private static final List<String> WORDS = List.of("2024", "2023", "年", "月", "日", "底", "前", "上半", "季度", "第",
            "三", "十二", "12", "6",
            "30", "31", "旬", "上", "下", "内", "起", "至", "—", "、", "，", "。", "；", "（", "）", "《", "》", "“", "”",
                    " ", "\n", "\t", "　", "%", "％",
            "项", "个", "万", "元", "不少于", "达到", "控制在", "以上", "以下", "由", "提高到", "分别", "均", "完成", "引进", "平均住院日",
                    "满意度", "天", "每月",
            "前20名", "国庆节", "全年", "初", "末", "今年", "1,000", "3.5", "：", ":", "CMI", "DDDs", "≥", "≤", "百分之", "百",
                    "-", ".", "/", "𠮷", "Ｑ４", "每季度", "每", "两", "周", "一次", "次", "按", "逐", "x", "左右", "占比", "现有", "1.", "之间");

    private final DeadlineReader deadlines = new DeadlineReader();
    private final TargetReader targets = new TargetReader();
    private final RecurrenceReader recurrences = new RecurrenceReader();

    @Provide
    Arbitrary<String> planLike() {
        return Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join("", words));
    }

    @Property(tries = 3000)
    void deadlinesLieInTheTextInOrder(@ForAll("planLike") String text, @ForAll @IntRange(min = 2000,
            max = 2099) int year) {
        int at = 0;
        for (FoundDeadline found : deadlines.inRunningText(text, year)) {
            assertThat(found.from()).isGreaterThanOrEqualTo(at);
            assertThat(found.to()).isGreaterThan(found.from()).isLessThanOrEqualTo(text.length());
            assertThat(unbroken(text.substring(found.from(), found.to()))).isEqualTo(unbroken(found.phrase()));
            at = found.to();
        }
    }

    @Property(tries = 3000)
    void deadlinesNeverEndBeforeTheyStart(@ForAll("planLike") String text, @ForAll @IntRange(min = 2000,
            max = 2099) int year) {
        assertThat(deadlines.inCell(text, year)).allSatisfy(d -> {
            if (d.start() != null) {
                assertThat(d.end()).isAfterOrEqualTo(d.start());
            }
        });
    }

    @Property(tries = 3000)
    void whatIsToBeDoneIsShort(@ForAll("planLike") String text) {
        assertThat(deadlines.inRunningText(text, 2024)).allSatisfy(d -> {
            if (d.what() != null) {
                assertThat(d.what()).isNotBlank().hasSizeLessThanOrEqualTo(24);
            }
        });
    }

    @Property(tries = 3000)
    void targetsLieInTheTextAndHaveNames(@ForAll("planLike") String text) {
        assertThat(targets.inText(text)).allSatisfy(found -> {
            assertThat(unbroken(text.substring(found.from(), found.to()))).isEqualTo(unbroken(found.text()));
            assertThat(found.name()).isNotBlank();
        });
    }

    @Property(tries = 3000)
    void recurrencesLieInTheTextInOrder(@ForAll("planLike") String text) {
        int at = 0;
        for (FoundRecurrence found : recurrences.inCell(text)) {
            assertThat(found.from()).isGreaterThanOrEqualTo(at);
            assertThat(unbroken(text.substring(found.from(), found.to())))
                    .isEqualTo(unbroken(found.recurrence().phrase()));
            at = found.to();
        }
    }

    @Property(tries = 3000)
    void whatIsLeftAsideLiesInTheText(@ForAll("planLike") String text) {
        assertThat(targets.read(text).leftAside()).allSatisfy(aside ->
                assertThat(unbroken(text.substring(aside.from(), aside.to()))).isEqualTo(unbroken(aside.words())));
    }

    @Property(tries = 3000)
    void deadlinesLieInThePlansHorizon(@ForAll("planLike") String text, @ForAll @IntRange(min = 2000,
            max = 2099) int year) {
        assertThat(deadlines.inRunningText(text, year))
                .allSatisfy(d -> assertThat(d.end().getYear()).isBetween(year, year + 5));
        assertThat(deadlines.inCell(text, year))
                .allSatisfy(d -> assertThat(d.end().getYear()).isBetween(year - 1, year + 5));
    }

    /** What a table prints of a deadline is its phrase, and reading that again gives the same days. */
    @Property(tries = 3000)
    void aPhraseAloneMeansTheSameDays(@ForAll("planLike") String text) {
        deadlines.inCell(text, 2024).stream()
                .filter(d -> !needsItsSentence(d.phrase()))
                .forEach(d -> assertThat(deadlines.ofPhrase(d.phrase(), 2024)).as(d.phrase()).hasValueSatisfying(again -> {
                    assertThat(again.start()).isEqualTo(d.start());
                    assertThat(again.end()).isEqualTo(d.end());
                }));
    }

    /** 下旬 and 月底 speak of the month before, 到2026年 is a time only behind 到. */
    private static boolean needsItsSentence(String phrase) {
        return unbroken(phrase).matches("(?:[上中下]旬|月[底末]).*|20\\d\\d年");
    }

    @Property(tries = 2000)
    void fullWidthFormsReadAlike(@ForAll("planLike") String text) {
        assertThat(read(wide(text))).isEqualTo(read(narrow(text)));
    }

    @Property(tries = 2000)
    void wrappedLinesReadAlike(@ForAll("planLike") String text, @ForAll @IntRange(min = 0, max = 200) int at) {
        String chinese = narrow(text).replaceAll("[\\x00-\\x7F\\s　]+", "三");
        int cut = Math.min(at, chinese.length());
        assertThat(read(chinese.substring(0, cut) + "\n" + chinese.substring(cut))).isEqualTo(read(chinese));
    }

    @Property(tries = 1000)
    void aTextThatStandsTwiceIsReadTwice(@ForAll("planLike") String text) {
        String sentence = text.replaceAll("[“”《》\\s　]", "") + "。";

        assertThat(targets.inText(sentence.repeat(2))).hasSize(2 * targets.inText(sentence).size());
        assertThat(deadlines.inCell(sentence.repeat(2), 2024)).hasSize(2 * deadlines.inCell(sentence, 2024).size());
    }

    @Property
    void noTextAtAllIsTooStrange(@ForAll String text, @ForAll @IntRange(min = 1, max = 9999) int year) {
        assertThat(deadlines.inRunningText(text, year)).isNotNull();
        assertThat(deadlines.inCell(text, year)).isNotNull();
        assertThat(deadlines.ofPhrase(text, year)).isNotNull();
        assertThat(targets.inText(text)).isNotNull();
        assertThat(recurrences.inText(text)).isNotNull();
        assertThat(recurrences.inCell(text)).isNotNull();
    }

    /** Texts whose reading would not end if any rule looked back farther than a bounded stretch. */
    @Example
    void aVeryLongTextOfOneWordIsReadToItsEnd() {
        for (String word : List.of("提高", "月底", "上旬", "1、", "每月", "一季度", "由8天", "达到5%，", "《")) {
            String text = word.repeat(20_000 / word.length());

            assertThat(read(text)).as(word).hasSize(3);
        }
    }

    private List<Object> read(String text) {
        List<Object> times = deadlines.inCell(text, 2024).stream().map(d -> (Object) (d.start() + " "
                + d.end())).toList();
        List<Object> amounts = targets.inText(text).stream().map(t -> (Object) t.target()).toList();
        List<Object> cycles = recurrences.inText(text).stream().map(r -> (Object) (r.recurrence().times() + "/"
                + r.recurrence().every() + r.recurrence().cycle())).toList();
        return List.of(times, amounts, cycles);
    }

    private static String unbroken(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String wide(String text) {
        return shift(text, '!', '~', 0xFEE0);
    }

    private static String narrow(String text) {
        return shift(text, '！', '～', -0xFEE0);
    }

    private static String shift(String text, char first, char last, int by) {
        return text.chars().map(c -> c >= first && c <= last ? c + by : c).mapToObj(c -> String.valueOf((char) c))
                .collect(Collectors.joining());
    }
}
