package org.duban.intake.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.duban.domain.draft.Place;
import org.duban.intake.office.Look;
import org.duban.intake.office.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Headings without numbers, known by how they are set. */
class HeadingLooksTest {

    static final List<Look> LOOKS = List.of(
            new Look(1, false, false, 0), new Look(0, true, false, 0), new Look(0, false, true, 0), new Look(0, false, false, 36));

    private static final Look BODY = new Look(0, false, false, 32);

    @ParameterizedTest
    @FieldSource("LOOKS")
    void aHeadingStandsOutFromItsParagraphs(Look look) {
        OutlineReading reading = read(
                look, "#党建工作", "落实第一议题制度，开展主题党日。", "加强清廉医院建设，营造风清气正的环境。", "#医疗工作", "建成卒中中心，开展新技术。");

        assertThat(sections(reading)).containsExactly("党建工作", "医疗工作");
        assertThat(texts(reading)).containsExactly("落实第一议题制度，开展主题党日。加强清廉医院建设，营造风清气正的环境。", "建成卒中中心，开展新技术。");
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void aHeadingBetweenNumbersHoldsThoseBelowIt(Look look) {
        OutlineReading reading = read(
                look, "一、业务发展", "#门诊服务", "1.延长门诊时间。", "2.增设自助机。", "#住院服务", "1.推行床旁结算。", "二、后勤保障", "#餐饮服务", "1.改造食堂。", "2.开设营养餐。");

        assertThat(sections(reading)).containsExactly("门诊服务", "住院服务", "餐饮服务");
        assertThat(texts(reading)).containsExactly("延长门诊时间。", "增设自助机。", "推行床旁结算。", "改造食堂。", "开设营养餐。");
    }

    @Test
    void aHeadingAboveNumbersThatBeginAgainHoldsThemAll() {
        OutlineReading reading = read(
                LOOKS.get(1), "#业务发展", "一、门诊服务", "1.延长门诊时间。", "二、住院服务", "1.推行床旁结算。", "#后勤保障", "一、餐饮服务", "1.改造食堂。");

        assertThat(sections(reading)).containsExactly("门诊服务", "住院服务", "餐饮服务");
    }

    @ParameterizedTest
    @FieldSource("LOOKS")
    void aReportsSubtitleSpeakerAndDateHeadNothing(Look look) {
        OutlineReading reading = read(
                look, "#医院工作报告", "#——在江城市第三医院第五届二次职工代表大会上", "#周明远", "#（2024年1月26日）", "各位代表：", "现在，我向大会报告工作，请予审议。",
                "一、提升质量", "1.建成卒中中心。", "2.开展新技术。", "二、改善服务", "1.延长门诊时间。");

        assertThat(sections(reading)).containsExactly("提升质量", "改善服务");
        assertThat(reading.opening().stream().map(Line::words)).contains("——在江城市第三医院第五届二次职工代表大会上");
    }

    private static List<String> sections(OutlineReading reading) {
        return reading.sections().stream().map(OutlineSection::title).toList();
    }

    private static List<String> texts(OutlineReading reading) {
        return reading.tasks().map(task -> task.text().text()).toList();
    }

    /** Lines that begin with # look so, the others as body text does. */
    private static OutlineReading read(Look heading, String... lines) {
        return OutlineReader.read(IntStream.range(0, lines.length)
                .mapToObj(i -> lines[i].startsWith("#")
                        ? new Paragraph(Place.paragraph(i + 1), lines[i].substring(1), heading)
                        : new Paragraph(Place.paragraph(i + 1), lines[i], BODY))
                .map(Line::of)
                .toList());
    }
}
