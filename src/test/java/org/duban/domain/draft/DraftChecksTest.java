package org.duban.domain.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.Departments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftChecksTest {

    private static final Departments NONE = new Departments(List.of());

    record Doubt(String about, String draft, List<String> known, List<String> findings) {

        @Override
        public String toString() {
            return about;
        }
    }

    static Stream<Doubt> doubts() {
        return Stream.of(
                new Doubt("a plan without doubt", """
                        §一 医疗质量
                        1|推进单病种管理。|质管办||全年
                        2|开展质控检查。|质管办|医务科|11月
                        """, List.of(), List.of()),
                new Doubt("numbers that go on in the next section and repeat two", """
                        §四 智慧医院
                        18|推进法治建设。|院办||全年
                        19|加强培训。|院办||全年
                        §五 医药改革
                        18|建设医联体。|院办||全年
                        19|落实医保。|院办||全年
                        20|推进价改。|院办||全年
                        """, List.of(), List.of("REPEATED_NUMBER 18、19 → 建设医联体。 @2,3")),
                new Doubt("a count that begins again in each section", """
                        §一 党建
                        1|开展学习。|党办||全年
                        2|完成换届。|党办||全年
                        §二 医疗
                        1|开展质控。|党办||全年
                        """, List.of(), List.of()),
                new Doubt("a skipped and a missing number", """
                        §一 党建
                        一|开展学习。|党办||全年
                        三|完成换届。|党办||全年
                        |开展质控。|党办||全年
                        """, List.of(), List.of("SKIPPED_NUMBER 一 → 三 @1", "MISSING_NUMBER 开展质控。 @2")),
                new Doubt("a plan that numbers no task", """
                        §一 党建
                        |开展学习。|党办||全年
                        |完成换届。|党办||全年
                        """, List.of(), List.of()),
                new Doubt("tasks without deadline, counted in runs", """
                        §一 党建
                        1|甲事。|党办
                        2|乙事。|党办
                        3|丙事。|党办
                        4|丁事。|党办||全年
                        5|戊事。|党办
                        """, List.of(), List.of("NO_DEADLINE 1—3、5 → 4 @0,1,2,4")),
                new Doubt("a number that tells no task apart", """
                        §一 党建
                        1|甲事。|党办
                        §二 医疗
                        1|乙事。|党办||全年
                        """, List.of(), List.of("NO_DEADLINE 一（1） → 1 @0")),
                new Doubt("one task that nobody leads", """
                        §一 党建
                        1|甲事。|党办||全年
                        2|乙事。||党办|全年
                        """, List.of(), List.of("NO_LEAD 2 @1")),
                new Doubt("a plan that names no department", """
                        §一 党建
                        1|甲事。|||全年
                        2|乙事。|||全年
                        """, List.of(), List.of("NO_LEAD 1、2 → 2 @0,1")),
                new Doubt("a guessed deadline", """
                        §一 党建
                        1|甲事。|党办||10月中旬前?
                        """, List.of(), List.of("GUESSED_DEADLINE 10月中旬前 → 2024-06-30 @0")),
                new Doubt("a guessed deadline that a task names twice", """
                        §一 党建
                        1|甲事。|党办||10月中旬前?、10月中旬前?
                        """, List.of(), List.of("GUESSED_DEADLINE 10月中旬前 → 2024-06-30 @0")),
                new Doubt("a name shortened beside the whole one", """
                        §一 后勤
                        1|甲事。|医学工程部||全年
                        2|乙事。|医工部||全年
                        3|丙事。|医学工程部||全年
                        """, List.of(), List.of("SIMILAR_DEPARTMENT 医工部 → 医学工程部 → 2 @1")),
                new Doubt("a name close to a known one", """
                        §一 后勤
                        1|甲事。|医工部||全年
                        2|乙事。|医工部|院办|全年
                        """, List.of("医学工程部", "院办"), List.of("SIMILAR_DEPARTMENT 医工部 → 医学工程部 → 1、2 @0,1")),
                new Doubt("a name that nobody knows", """
                        §一 后勤
                        1|甲事。|院办|宣传科|全年
                        2|乙事。|总务科|各科室|全年
                        """, List.of("院办", "总务科"), List.of("UNKNOWN_DEPARTMENT 宣传科 → 1 @0")),
                new Doubt("an alias that was remembered", """
                        §一 后勤
                        1|甲事。|医工部||全年
                        """, List.of("医学装备科=医工部"), List.of()),
                new Doubt("the plan of another hospital", """
                        §一 后勤
                        1|甲事。|宣传科|门诊部|全年
                        2|乙事。|总务科|各科室|全年
                        """, List.of("手术室"), List.of("UNKNOWN_DEPARTMENT 宣传科、门诊部、总务科 → 1、2 @0,1")));
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void whatIsDoubtfulIsFound(Doubt doubt) {
        List<Finding> findings = DraftChecks.of(Drafts.of(doubt.draft()), departments(doubt.known()));
        assertThat(findings).extracting(DraftChecksTest::line).containsExactlyElementsOf(doubt.findings());
    }

    @Test
    void aMissingYearIsFound() {
        assertThat(DraftChecks.of(Drafts.of("§一 党建", null), NONE))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.NO_YEAR);
    }

    @Test
    void whatTheReadingNoticedComesFirst() {
        var noticed = new Finding(Finding.Kind.COLUMN_LEFT_ASIDE, null, List.of("备注"));
        assertThat(DraftChecks.all(Drafts.of("§一 党建\n1|甲事。|党办", 2024, noticed), NONE))
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.COLUMN_LEFT_ASIDE, Finding.Kind.NO_DEADLINE);
    }

    private static String line(Finding finding) {
        return finding.kind() + " " + String.join(" → ", finding.words()) + " @"
                + String.join(",", finding.subject().tasks().stream().map(Object::toString).toList());
    }

    private static Departments departments(List<String> names) {
        return new Departments(names.stream()
                .map(words -> words.split("="))
                .map(words -> {
                    Department plain = Department.named(words[0]);
                    return new Department(plain.id(), plain.name(), Arrays.asList(words).subList(1, words.length));
                })
                .toList());
    }
}
