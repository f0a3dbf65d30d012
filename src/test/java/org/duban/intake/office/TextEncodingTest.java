package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever encoding a text was saved in, the same characters come back. */
class TextEncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, GB18030);
    private static final List<Charset> WITH_MARKS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final String SENTENCE = "一、加强医疗质量管理，全年完成四级手术3500例以上。\r\n牵头科室：医务部；配合科室：护理部\r\n";

    @Provide
    Arbitrary<String> papers() {
        Arbitrary<String> han = Arbitraries.strings().withCharRange('一', '龥').ofMinLength(2).ofMaxLength(12);
        Arbitrary<String> others = Arbitraries.of("，", "。", "（一）", "2024", "\n", " ", "〔2024〕", "≥35%", "——", "CMI", "①");
        return Arbitraries.oneOf(han, others).list().ofMinSize(3).ofMaxSize(60)
                .map(words -> SENTENCE + String.join("", words) + "。");
    }

    @Property(tries = 500)
    void everyEncodingGivesTheTextBack(@ForAll("papers") String text) {
        assertThat(ENCODINGS).allSatisfy(
                encoding -> assertThat(TextEncoding.decode(text.getBytes(encoding))).hasValue(text));
    }

    @Property(tries = 200)
    void aMarkInFrontIsNoPartOfTheText(@ForAll("papers") String text) {
        assertThat(WITH_MARKS).allSatisfy(
                encoding -> assertThat(TextEncoding.decode(("\uFEFF" + text).getBytes(encoding))).hasValue(text));
    }

    @Property(tries = 500)
    void noBytesAreTooStrange(@ForAll byte[] bytes) {
        assertThat(TextEncoding.decode(bytes)).isNotNull();
    }

    @Test
    void aTextThatWasCutWithinACharacterIsReadToThere() {
        byte[] whole = SENTENCE.strip().getBytes(StandardCharsets.UTF_8);

        assertThat(TextEncoding.decode(Arrays.copyOf(whole, whole.length - 1)))
                .hasValue(SENTENCE.strip().substring(0, SENTENCE.strip().length() - 1));
    }

    @Test
    void traditionalCharactersOfBig5() {
        String text = "一、加強醫療品質管理，全面提升護理服務。二、推動醫院資訊化建設，完善門診預約掛號與住院流程。三、落實病人安全目標。";

        assertThat(TextEncoding.decode(text.getBytes(Charset.forName("Big5")))).hasValue(text);
    }

    @Test
    void bytesOfAProgramAreNoText() {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 4096; i++) {
            bytes.write(i * 31 + i / 7);
        }

        assertThat(TextEncoding.decode(bytes.toByteArray())).isEmpty();
    }
}
