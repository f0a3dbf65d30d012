package org.duban.intake.damage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.duban.intake.Paper;
import org.duban.output.LibreOffice;
import org.duban.sample.SamplePlan;

/** The whole files that damaged ones are made of: the sample, an own paper in every format, the corpus where it is at hand. */
final class Originals {

    private static final String PAPER = """
            江城市第一人民医院2024年重点工作任务分解表
            |序号|重点任务|具体举措|牵头科室|配合科室|完成时限|目标|
            |一、党建工作|<|<|<|<|<|<|
            |1|开展主题教育。|（1）集中学习；|党办|各党支部|上半年|12次|
            |^|^|（2）专题调研。|党办|各科室|10月底前|5个以上|
            |二、医疗质量|<|<|<|<|<|<|
            |2|提高手术占比。|推进日间手术。|医务科|麻醉科、护理部|年底|≥25%|
            |3|控制抗菌药物使用强度。|开展处方点评。|药剂科|同上|每季度|≤35DDDs|
            """;

    private Originals() {}

    /** Bytes by file name. */
    static Map<String, byte[]> all(Path folder, boolean saidByLibreOffice) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (InputStream sample = Objects.requireNonNull(SamplePlan.class.getResourceAsStream("jiangcheng-2024.docx"))) {
            files.put("sample.docx", sample.readAllBytes());
        }
        Path word = Paper.of(PAPER).word(folder.resolve("paper.docx"));
        Path excel = Paper.of(PAPER).excel(folder.resolve("paper.xlsx"));
        var made = new ArrayList<>(List.of(word, excel, oldExcel(folder.resolve("old.xls"))));
        if (saidByLibreOffice && LibreOffice.isInstalled()) {
            for (String format : List.of("doc", "pdf", "docx")) {
                LibreOffice.convert(List.of(word), format, folder.resolve(format));
                made.add(folder.resolve(format).resolve("paper." + format));
            }
            LibreOffice.convert(List.of(excel), "xls", folder.resolve("xls"));
            made.add(folder.resolve("xls").resolve("paper.xls"));
        }
        for (Path file : made) {
            files.put(folder.relativize(file).toString().replaceAll(".*[/\\\\](?=.*[/\\\\])", "").replaceAll("[/\\\\]", "-"), Files.readAllBytes(file));
        }
        files.put("utf8.txt", PAPER.getBytes(StandardCharsets.UTF_8));
        files.put("outline.txt", OUTLINE.getBytes(Charset.forName("GB18030")));
        files.put("utf16.csv", PAPER.replace("|", ",").getBytes(StandardCharsets.UTF_16));
        corpus(files);
        return files;
    }

    private static final String OUTLINE = """
            江城市第一人民医院2024年工作要点
            一、加强党的建设
            （一）开展主题教育。上半年组织集中学习12次。（牵头科室：党办；配合科室：各党支部）
            （二）抓好党风廉政建设。
            二、提升医疗质量
            1．三、四级手术占比达到55%以上。责任科室：医务科
            2．10月底前完成评审。
            """;

    private static Path oldExcel(Path file) throws IOException {
        try (var workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("任务");
            for (String line : PAPER.lines().filter(each -> each.startsWith("|")).toList()) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                String[] cells = line.substring(1).split("\\|", -1);
                for (int i = 0; i < cells.length; i++) {
                    row.createCell(i).setCellValue(cells[i]);
                }
            }
            workbook.write(out);
        }
        return file;
    }

    private static void corpus(Map<String, byte[]> files) throws IOException {
        Path folder = Path.of(System.getProperty("duban.corpus", "../shared"), "fixtures");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> fixtures = Files.list(folder).sorted()) {
                for (Path fixture : fixtures.toList()) {
                    String name = fixture.getFileName().toString();
                    files.put("corpus" + files.size() + name.substring(name.lastIndexOf('.')), Files.readAllBytes(fixture));
                }
            }
        }
    }
}
