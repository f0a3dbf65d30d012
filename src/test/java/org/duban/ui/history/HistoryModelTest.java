package org.duban.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.duban.domain.account.AccountRole;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.plan.Heading;
import org.duban.domain.plan.Section;
import org.duban.domain.plan.Task;
import org.duban.messages.Language;
import org.duban.ui.export.FileExport.Result;
import org.duban.usecase.Account;
import org.duban.usecase.Refusal;
import org.duban.usecase.history.Chain;
import org.duban.usecase.history.EntryKind;
import org.duban.usecase.history.HistorySheet;
import org.duban.usecase.history.JournalStanding;
import org.duban.usecase.history.StoreState;
import org.duban.wording.history.EntryText;
import org.duban.wording.history.FieldWords;
import org.junit.jupiter.api.Test;

class HistoryModelTest {

    private final HistoryOffice office = new HistoryOffice(Language.CHINESE).worked();
    private final HistoryModel model = office.model;

    @Test
    void theNewestEntryStandsAboveWithItsTimePersonAndObject() {
        model.search();

        assertThat(model.entries()).hasSize(24);
        assertThat(model.entries().getLast())
                .extracting(EntryText::time, EntryText::who, EntryText::what, EntryText::about)
                .containsExactly("2024-09-29 20:19", "王敏", "导入30项任务", "2024年");
        assertThat(model.entries()).extracting(EntryText::what).contains("开启登录", "更改密码 王敏");
        assertThat(model.people()).containsExactlyInAnyOrder("李强", "王敏", "周敏");
    }

    @Test
    void wordsFindByCharactersAndByPinyin() {
        assertFinds(Typed.NOTHING.withWords("退回"), "退回");
        assertFinds(Typed.NOTHING.withWords("shtg"), "审核通过");
        assertFinds(Typed.NOTHING.withWords("2台设备"), "填写");
    }

    @Test
    void aPersonAKindAndDaysNarrowIt() {
        look(Typed.NOTHING.withWho("李强"));
        assertThat(model.entries()).hasSize(2).allMatch(each -> each.who().equals("李强"));
        look(Typed.NOTHING.withKind(EntryKind.ACCOUNT));
        assertThat(model.entries()).extracting(EntryText::what).containsExactly("更改密码 王敏", "开启登录");
        look(Typed.NOTHING.withFrom("10-01").withTo("2024-10-01"));
        assertThat(model.entries()).isNotEmpty().allMatch(each -> each.time().startsWith("2024-10-01"));
    }

    @Test
    void aDayThatIsNotYetOneNarrowsNothing() {
        look(Typed.NOTHING.withFrom("10-"));

        assertThat(model.entries()).hasSize(24);
    }

    @Test
    void anEntryTellsEachFieldBeforeAndAfter() {
        look(Typed.NOTHING.withWho("李强"));

        assertThat(model.entries().getFirst().fields()).containsExactly(new FieldWords("完成比例", "", "60%"));
        assertThat(model.entries().getLast().fields()).extracting(FieldWords::name).containsExactly("名称", "时限");
        assertThat(model.entries().getLast().fields().getLast().after()).isEqualTo("2024年9月底前（2024年9月30日）");
    }

    @Test
    void aReportTellsItsStageCommentAndWords() {
        look(Typed.NOTHING.withWords("退回 第8项"));

        assertThat(model.entries().getFirst().fields())
                .contains(new FieldWords("填报阶段", "待审核", "已退回"), new FieldWords("意见", "", "缺佐证材料"));
        assertThat(model.entries().getFirst().about()).startsWith("2024年 第8项 ");
    }

    @Test
    void noPasswordIsEverShown() {
        look(Typed.NOTHING.withKind(EntryKind.ACCOUNT));

        assertThat(model.entries().getFirst().fields()).containsExactly(new FieldWords("密码", "", "已更改"));
        assertThat(model.entries()).allSatisfy(each -> assertThat(each.fields().toString() + each.what() + each.outline())
                .doesNotContain(HistoryOffice.HASH));
    }

    @Test
    void aTaskThatIsGoneIsStillCalledByItsName() {
        Section section = office.book().plan().sectionOf(office.task("8").id()).orElseThrow();
        Task task = office.task("8");
        office.does("王敏", new TaskRemoved(office.book().plan().id(), new Spot(section.id(), section.tasks().indexOf(task)), task));

        look(Typed.NOTHING.withWho("李强"));

        assertThat(model.entries().getFirst().what()).isEqualTo("更新完成比例 第8项 60%");
    }

    @Test
    void aPageIsFollowedByOlderEntries() {
        for (int i = 0; i < HistoryModel.PAGE; i++) {
            Heading before = office.book().plan().heading();
            office.does("王敏", new HeadingRevised(office.book().plan().id(), before, titled(before, "标题" + i)));
        }
        model.search();
        assertThat(model.entries()).hasSize(HistoryModel.PAGE);
        assertThat(model.moreProperty().get()).isTrue();

        model.showMore();

        assertThat(model.entries()).hasSize(HistoryModel.PAGE + 24);
        assertThat(model.moreProperty().get()).isFalse();
        assertThat(model.entries()).extracting(each -> each.entry().number()).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void whatIsFoundIsExportedWithBeforeAndAfter() {
        look(Typed.NOTHING.withWho("李强"));

        model.export(Path.of("操作记录.xlsx"));

        HistorySheet sheet = office.written.getFirst();
        assertThat(sheet.columns()).extracting(HistorySheet.Column::head).containsExactly("序号", "时间", "谁", "类别", "做了什么", "对象", "前后");
        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().getFirst().getLast()).isEqualTo("完成比例：（无） → 60%");
    }

    @Test
    void nothingFoundIsNotExported() {
        look(Typed.NOTHING.withWords("没有这样的字"));

        model.export(Path.of("操作记录.xlsx"));

        assertThat(((Result.Refused) model.files().resultProperty().get()).reason().key()).isEqualTo("no-history");
    }

    @Test
    void verifyingTellsWhatWasFoundUntilItIsForgotten() {
        var broken = new Chain.Broken(Chain.How.CUT_OFF, 8, Instant.EPOCH, "王敏", 3);
        HistoryOffice other = HistoryOffice.verifiedAs(new StoreState("6", 1, 30, 6, 1, 8, broken, false, JournalStanding.WHOLE));

        other.model.verify();

        assertThat(other.model.verifiedProperty().get().isWhole()).isFalse();
        other.model.forgetVerified();
        assertThat(other.model.verifiedProperty().get()).isNull();
    }

    @Test
    void onlyTheOfficeSeesIt() {
        var leader = new Account("刘院长", AccountRole.LEADER, null, null);
        var other = new HistoryOffice(Language.CHINESE, Optional.of(leader));

        other.model.search();

        assertThat(other.model.entries()).isEmpty();
        assertThat(other.failures).allMatch(each -> each instanceof Refusal refusal && refusal.key().equals("not-permitted")).isNotEmpty();
    }

    private void assertFinds(Typed typed, String words) {
        look(typed);
        assertThat(model.entries()).isNotEmpty().allMatch(each -> each.what().contains(words) || each.fields().toString().contains(typed.words()));
    }

    private void look(Typed typed) {
        model.typedProperty().set(typed);
    }

    private static Heading titled(Heading heading, String title) {
        return new Heading(title, heading.organization(), heading.year(), heading.documentNumber(), heading.issuedOn());
    }
}
