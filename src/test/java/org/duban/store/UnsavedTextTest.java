package org.duban.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.PlanId;
import org.duban.domain.plan.Source;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.unsaved.BringBack;
import org.duban.usecase.unsaved.UnsavedChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsavedTextTest {

    private static final Instant MADE = Instant.parse("2024-10-10T02:32:00Z");

    private final UnsavedText files = new UnsavedText();
    private final Path folder;
    private final Path file;

    UnsavedTextTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("未保存的改动.txt");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<UnsavedChange> changes = List.of(added(2023, "新增“2023年”\n计划"), added(2024, "新增“2024年”计划"));
        files.write(file, List.of("督办没有保存的改动"), changes);
        assertThat(files.isOne(file)).isTrue();
        assertThat(files.read(file)).extracting(UnsavedChange::change).isEqualTo(changes.stream().map(UnsavedChange::change).toList());
        assertThat(files.read(file)).extracting(UnsavedChange::words).containsExactly("新增“2023年” 计划", "新增“2024年”计划");
        assertThat(files.read(file)).allSatisfy(each -> assertThat(each.who()).isEqualTo("王敏"));
        assertThat(files.read(file)).allSatisfy(each -> assertThat(each.made()).isEqualTo(MADE));
    }

    @Test
    void peopleReadItFromAbove() throws IOException {
        files.write(file, List.of("督办没有保存的改动"), List.of(added(2024, "新增“2024年”计划")));
        assertThat(Files.readAllLines(file)).element(1).isEqualTo("# 督办没有保存的改动");
        assertThat(Files.readAllLines(file)).element(2).isEqualTo("# 新增“2024年”计划");
    }

    @ParameterizedTest
    @ValueSource(strings = {"重点工作=>重点任务", "\\r\\n[0-9a-f]{64}[^\\r]*\\r\\n$=>", "duban-unsaved 1 2=>duban-unsaved 1 3", "王敏=>李强"})
    void aFileThatWasChangedIsRefused(String change) throws IOException {
        files.write(file, List.of("改动"), List.of(added(2023, "甲"), added(2024, "乙")));
        String[] fromTo = change.split("=>", -1);
        Files.writeString(file, Files.readString(file).replaceFirst(fromTo[0], fromTo[1]));
        assertThatThrownBy(() -> files.read(file)).isInstanceOf(Refusal.class).hasMessageContaining("unsaved-damaged");
    }

    @Test
    void anotherFileIsNone() throws IOException {
        Files.writeString(file, "会议纪要");
        assertThat(files.isOne(file)).isFalse();
        assertThat(files.isOne(folder.resolve("不在"))).isFalse();
        assertThat(files.isOne(folder)).isFalse();
    }

    @Test
    void aFolderThatIsGoneIsRefusedAndNothingIsLeft() {
        Path gone = folder.resolve("U盘").resolve("未保存.txt");
        assertThatThrownBy(() -> files.write(gone, List.of(), List.of(added(2024, "乙"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unsaved-not-written");
    }

    @Test
    void itIsBroughtBackOnceAndStaysTheWorkOfWhoeverMadeIt() {
        files.write(file, List.of(), List.of(added(2023, "甲"), added(2024, "乙")));
        try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
            var bringBack = new BringBack(ledger, files);
            assertThat(bringBack.run(Account.office("李强"), file, Progress.UNWATCHED).done()).isEqualTo(2);
            var again = bringBack.run(Account.office("李强"), file, Progress.UNWATCHED);
            assertThat(again.done()).isZero();
            assertThat(again.stored()).extracting(UnsavedChange::words).containsExactly("甲", "乙");
            assertThat(again.left()).isEmpty();
            assertThat(ledger.plans()).hasSize(2);
            assertThat(ledger.history(ledger.plans().getFirst().id()))
                    .extracting(Ledger.Done::who, Ledger.Done::when)
                    .containsExactly(tuple("王敏", MADE));
        }
    }

    @Test
    void whatWasStoredAlreadyIsNotDoneAgainEvenWhereItWouldFit() {
        UnsavedChange plan = added(2024, "新增");
        UnsavedChange there = renamed(plan, "2024年重点工作", "甲", 1);
        UnsavedChange back = renamed(plan, "甲", "2024年重点工作", 2);
        try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
            ledger.apply(plan.change(), plan.who(), plan.made());
            ledger.apply(there.change(), there.who(), there.made());
            files.write(file, List.of(), List.of(there, back));
            var result = new BringBack(ledger, files).run(Account.office("李强"), file, Progress.UNWATCHED);
            assertThat(result.done()).isEqualTo(1);
            assertThat(result.stored()).extracting(UnsavedChange::words).containsExactly("甲");
            var again = new BringBack(ledger, files).run(Account.office("李强"), file, Progress.UNWATCHED);
            assertThat(again.done()).isZero();
            assertThat(ledger.history(plan.change().plan())).hasSize(3);
        }
    }

    @Test
    void theSameDoneTwiceAtOneMomentIsStoredTwice() {
        UnsavedChange plan = added(2024, "新增");
        UnsavedChange there = renamed(plan, "2024年重点工作", "甲", 1);
        UnsavedChange back = renamed(plan, "甲", "2024年重点工作", 1);
        files.write(file, List.of(), List.of(plan, there, back, there));
        try (Ledger ledger = LedgerFile.open(folder.resolve("data"))) {
            assertThat(new BringBack(ledger, files).run(Account.office("李强"), file, Progress.UNWATCHED).done()).isEqualTo(4);
            assertThat(new BringBack(ledger, files).run(Account.office("李强"), file, Progress.UNWATCHED).stored()).hasSize(4);
        }
    }

    private static UnsavedChange renamed(UnsavedChange plan, String from, String to, int seconds) {
        PlanId id = plan.change().plan();
        var change = new HeadingRevised(id, heading(from), heading(to));
        return new UnsavedChange(change, "王敏", MADE.plusSeconds(seconds), to);
    }

    private static Heading heading(String title) {
        return new Heading(title, null, 2024, null, null);
    }

    private static UnsavedChange added(int year, String words) {
        var heading = new Heading(year + "年重点工作", null, year, null, null);
        var plan = new Plan(PlanId.fresh(), heading, List.of(), List.of());
        return new UnsavedChange(new PlanAdded(plan, Source.none()), "王敏", MADE, words);
    }
}
