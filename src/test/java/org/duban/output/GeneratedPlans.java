package org.duban.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.duban.domain.plan.Deadline;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Recurrence;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.jspecify.annotations.Nullable;

/**
 * Plans such as hospitals write them, with what makes papers hard: odd characters, text like formulas, empty cells,
 * numbers that are missing, repeated or begin anew, sections without a number or with one task, deadlines in the text and
 * beside it.
 */
public final class GeneratedPlans {

    private static final List<String> HOSPITALS =
            List.of("江城市第一人民医院", "江城市中医院", "滨江区妇幼保健院", "云岭县人民医院", "江城大学附属第二医院");
    private static final List<String> TITLES = List.of("%d年重点工作", "%d年度工作要点", "%d年工作计划", "%d年度重点工作任务");
    private static final List<String> NUMBERS = List.of("江一院〔%d〕36号", "院办〔%d〕8号", "江医发〔%d〕112号");
    private static final List<String> VERBS =
            List.of("完善", "推进", "加强", "深化", "落实", "优化", "巩固", "提升", "健全", "开展", "=强化", "+推广", "-压减", "@统筹");
    private static final List<String> OBJECTS = List.of(
            "医疗质量安全核心制度", "智慧医院建设", "临床重点专科群", "DRG/DIP付费管理", "“五大中心”协同", "门急诊流程",
            "绩效分配办法", "抗菌药物使用强度≤35DDDs", "药品、耗材与试剂采购", "护理服务·延伸", "5G+急救体系", "《患者安全目标》培训",
            "𠮷镕奖评选", "a<b>&amp;c核对", "Ⅱ类切口感染率", "　清廉医院创建", "‘一站式’服务—窗口", "100%床旁结算");
    private static final List<String> ENDS = List.of("。", "；", "，提高患者满意度。", "，推动高质量发展。", "。\n", "");
    private static final List<String> STATED =
            List.of("", "", "", "上半年完成验收，", "10月底前印发方案，", "年内投入使用，", "二季度组织考核，");
    private static final List<String> DEPARTMENTS = List.of(
            "党办", "院办", "医务科", "护理部", "质控科", "院感办", "信息科", "人力资源部", "财务科", "医学装备科", "后勤保障科",
            "基建办", "科教科", "医保办", "药学部", "门诊部", "纪检监察室", "各党支部", "各科室", "宣传科", "工会", "经济管理办公室");
    private static final List<Due> DUES = List.of(
            new Due("上半年", 1, 1, 6, 30),
            new Due("下半年", 7, 1, 12, 31),
            new Due("三季度", 7, 1, 9, 30),
            new Due("年底前", 0, 0, 12, 31),
            new Due("10月底前", 0, 0, 10, 31),
            new Due("5月份", 5, 1, 5, 31),
            new Due("12月10日前", 0, 0, 12, 10));

    private static final List<Recurrence> FREQUENCIES = List.of(
            new Recurrence("每月25日前", 1, 1, Recurrence.Cycle.MONTH),
            new Recurrence("每季度末", 1, 1, Recurrence.Cycle.QUARTER),
            new Recurrence("每半年至少2次", 2, 1, Recurrence.Cycle.HALF_YEAR),
            new Recurrence("每两周一次", 1, 2, Recurrence.Cycle.WEEK));

    private GeneratedPlans() {}

    /** Plans whose tasks have the deadlines that their text states, then some that only their cell does. */
    public static Arbitrary<Plan> all(Stated stated) {
        return headings().flatMap(heading -> sections(new Texts(heading.year(), stated))
                .map(sections -> new Plan(PlanId.fresh(), heading, List.of(), sections)));
    }

    /** What a reader finds in a text. */
    @FunctionalInterface
    public interface Stated {
        List<Deadline> in(String text, int year);
    }

    private record Texts(int year, Stated stated) {}

    private record Due(String phrase, int startMonth, int startDay, int endMonth, int endDay) {

        Deadline in(int year) {
            LocalDate start = startMonth == 0 ? null : LocalDate.of(year, startMonth, startDay);
            return Plans.deadline(phrase, start, LocalDate.of(year, endMonth, endDay));
        }
    }

    private static Arbitrary<Heading> headings() {
        return Combinators.combine(
                        Arbitraries.integers().between(2019, 2031),
                        Arbitraries.of(HOSPITALS),
                        Arbitraries.of(TITLES),
                        Arbitraries.of(NUMBERS).injectNull(0.3),
                        Arbitraries.integers().between(0, 110).injectNull(0.3),
                        Arbitraries.integers().between(0, 9))
                .as(GeneratedPlans::heading);
    }

    private static Heading heading(
            int year, String hospital, String title, @Nullable String number, @Nullable Integer day, int shape) {
        String words = shape == 0 ? hospital + "重点工作" : hospital + title.formatted(year);
        return new Heading(
                words,
                hospital,
                year,
                number == null ? null : number.formatted(year),
                day == null ? null : LocalDate.of(year, 1, 1).plusDays(day));
    }

    private static Arbitrary<List<Section>> sections(Texts texts) {
        return Combinators.combine(
                        tasks(texts).list().ofMinSize(1).ofMaxSize(4),
                        words().list().uniqueElements().ofSize(4),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(Numbering.values()))
                .as(GeneratedPlans::sections);
    }

    private static List<Section> sections(
            List<List<Task>> groups, List<String> titles, boolean numbered, Numbering numbering) {
        var sections = new ArrayList<Section>();
        int before = 0;
        for (int i = 0; i < groups.size(); i++) {
            List<Task> group = groups.get(i);
            int start = before;
            Task[] tasks = IntStream.range(0, group.size())
                    .mapToObj(t -> numbered(group.get(t), numbering.number(start + t + 1, t + 1)))
                    .toArray(Task[]::new);
            sections.add(Plans.section(numbered ? "一二三四".substring(i, i + 1) : null, titles.get(i), tasks));
            before += group.size();
        }
        return sections;
    }

    private static Task numbered(Task task, @Nullable String number) {
        return new Task(
                task.id(), number, task.text(), task.shortName(), task.assignments(), task.deadlines(), List.of(), task.recurrences());
    }

    private enum Numbering {
        THROUGH,
        ANEW,
        NONE,
        REPEATING,
        CHINESE;

        @Nullable String number(int overall, int inSection) {
            return switch (this) {
                case THROUGH -> Integer.toString(overall);
                case ANEW -> Integer.toString(inSection);
                case NONE -> null;
                case REPEATING -> Integer.toString(overall - overall / 4);
                case CHINESE -> "一二三四五六七八九".substring(inSection - 1, inSection);
            };
        }
    }

    private static Arbitrary<List<Task>> tasks(Texts texts) {
        return task(texts).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Task> task(Texts texts) {
        return Combinators.combine(
                        text(),
                        departments(0, 2),
                        departments(0, 6),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(List.<Due>of())),
                                Tuple.of(1, Arbitraries.of(DUES).list().ofMinSize(1).ofMaxSize(3))),
                        Arbitraries.of(FREQUENCIES).set().ofMaxSize(2))
                .as((text, lead, support, dues, frequencies) -> {
                    Stream<Deadline> beside = dues.stream().map(due -> due.in(texts.year()));
                    Deadline[] deadlines = Stream.concat(texts.stated().in(text, texts.year()).stream(), beside)
                            .toArray(Deadline[]::new);
                    return recurring(
                            Plans.task(null, text, List.copyOf(lead), List.copyOf(support), deadlines), frequencies);
                });
    }

    private static Task recurring(Task task, Set<Recurrence> frequencies) {
        return new Task(
                task.id(),
                task.number(),
                task.text(),
                task.shortName(),
                task.assignments(),
                task.deadlines(),
                task.indicators(),
                List.copyOf(frequencies));
    }

    private static Arbitrary<Set<String>> departments(int least, int most) {
        return Arbitraries.of(DEPARTMENTS).set().ofMinSize(least).ofMaxSize(most);
    }

    private static Arbitrary<String> text() {
        return sentence().list().ofMinSize(1).ofMaxSize(6).map(sentences -> String.join("", sentences)
                .strip());
    }

    private static Arbitrary<String> sentence() {
        return Combinators.combine(Arbitraries.of(STATED), words(), Arbitraries.of(ENDS))
                .as((stated, words, end) -> stated + words + end);
    }

    private static Arbitrary<String> words() {
        return Combinators.combine(Arbitraries.of(VERBS), Arbitraries.of(OBJECTS))
                .as((verb, object) -> verb + object);
    }
}
