package org.duban.intake.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.duban.usecase.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A .csv file is one table, whatever divides its cells. */
class SeparatedValuesTest {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.of("序号", "完成", "“十四五”", "\"", ",", ";", "\t", "\n", "，", "12", " ", "")
                .list()
                .ofMaxSize(5)
                .map(words -> String.join("", words));
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 300)
    void whateverWasWrittenIsReadBack(@ForAll("tables") List<List<String>> table) {
        assertThat(SEPARATORS).allSatisfy(separator -> assertThat(rows(table, separator)).isEqualTo(table));
    }

    private static List<List<String>> rows(List<List<String>> table, char separator) throws IOException {
        String text = table.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"));
        return SeparatedValues.rows(text, separator, Limits.USUAL, Progress.UNWATCHED);
    }

    @Test
    void aFileOfAChineseSystemIsATable(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("任务.csv");
        Files.writeString(file, """
                江城市第一人民医院2024年重点工作,,
                序号,重点任务,牵头科室
                1,"开设夜间门诊,
                方便上班族。",门诊部
                """, Charset.forName("GB18030"));

        assertThat(new OfficeFiles().read(file, Progress.UNWATCHED).blocks())
                .flatExtracting(TextBlocksTest::lines)
                .containsExactly("江城市第一人民医院2024年重点工作", "序号|重点任务|牵头科室", "1|开设夜间门诊,/方便上班族。|门诊部");
    }
}
