package org.duban.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.ui.Desk;
import org.duban.usecase.Refusal;
import org.duban.usecase.backup.BackupStamp;
import org.duban.usecase.unsaved.UnsavedChange;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.AccountId;
import org.duban.usecase.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestoreModelTest {

    private static final Path FILE = Path.of("E:", "督办备份.duban");
    private static final Instant MADE = Instant.parse("2024-10-08T20:05:00Z");

    private final Desk desk = Desk.withPlan();
    private final RestoreModel model = desk.backupRoom().restore();

    @Test
    void aFileFromElsewhereIsLookedAtFirst() {
        model.look(FILE);
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Looked.class);
        assertThat(desk.restored()).isEmpty();
    }

    @Test
    void itIsRestoredOnceItsDayIsTyped() {
        look();
        model.ask();
        assertThat(model.triedProperty().get()).isFalse();
        model.typedProperty().set("2024-10-08");
        model.confirm();
        assertThat(desk.restored()).isEmpty();
        assertThat(model.triedProperty().get()).isTrue();
        model.typedProperty().set(" 2024-10-09 ");
        model.confirm();
        assertThat(desk.restored()).as("the day where the window is").containsExactly(desk.backups().folder().resolve("duban-1.duban"));
    }

    @Test
    void askingIsTakenBack() {
        look();
        model.ask();
        assertThat(model.cancel()).isTrue();
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Looked.class);
        assertThat(model.cancel()).isFalse();
    }

    @Test
    void whereThereIsAPlanNothingIsRestoredWithoutAsking() {
        model.look(FILE);
        model.restoreAtOnce();
        assertThat(desk.restored()).isEmpty();
    }

    @Test
    void whereThereIsNoPlanNothingIsAsked() {
        Desk empty = Desk.empty();
        empty.backupRoom().restore().look(FILE);
        empty.backupRoom().restore().restoreAtOnce();
        assertThat(empty.restored()).containsExactly(FILE);
    }

    @Test
    void whatIsNotSavedIsNotLostByRestoring() {
        desk.ledger().refuseWith(new Refusal("disk-full", "D:\\台账"));
        desk.workspace().undo();
        look();
        model.ask();
        model.typedProperty().set("2024-10-09");
        model.confirm();
        assertThat(desk.restored()).isEmpty();
        assertThat(told(desk)).startsWith("还有改动没有保存，现在恢复会丢掉它们");
    }

    @Test
    void aDamagedFileIsToldWithItsReason() {
        desk.backups().refuseWith(new Refusal("backup-damaged", "督办备份.duban"));
        model.look(FILE);
        assertThat(model.stageProperty().get()).isInstanceOfSatisfying(
                Stage.Refused.class, refused -> assertThat(refused.why()).hasMessageContaining("backup-damaged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPARTMENT", "LEADER"})
    void onlyTheOfficeRestores(String role) {
        desk.acting().signIn(new Account("医务科", AccountRole.valueOf(role), null, AccountId.random()));
        model.look(FILE);
        assertThat(model.stageProperty().get()).isInstanceOfSatisfying(
                Stage.Refused.class, refused -> assertThat(refused.why()).hasMessageContaining("not-permitted"));
        desk.backupRoom().backups().makeNow();
        assertThat(desk.backups().all()).isEmpty();
        assertThatThrownBy(() -> desk.backupRoom().backups().setSecondFolder(null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> desk.backupRoom().backups().setGigabytes(1)).isInstanceOf(Refusal.class);
    }

    @Test
    void unsavedChangesAreWrittenElsewhereAndBroughtBackByTheirFile() {
        Path file = Path.of("E:", "未保存的改动.txt");
        desk.ledger().refuseWith(new Refusal("disk-full", "D:\\台账"));
        desk.workspace().undo();
        desk.backupRoom().rescue().save(file);
        assertThat(told(desk)).startsWith("1项没有保存的改动已写到").contains("旁边是台账的备份“未保存的改动.duban”");
        assertThat(desk.unsaved().read(file)).singleElement().satisfies(each -> assertThat(each.words()).startsWith("1. 2024-10-10 10:32，"));

        Desk later = new Desk(desk.ledger(), desk.preferences().settings());
        later.unsaved().write(file, List.of(), desk.unsaved().read(file));
        desk.ledger().refuseWith(null);
        later.backupRoom().open(file);
        assertThat(later.workspace().plans()).isEmpty();
        assertThat(told(later)).isEqualTo("已补回1项没有保存的改动");
    }

    @Test
    void aStickThatTakesNothingIsTold() {
        desk.ledger().refuseWith(new Refusal("disk-full", "D:\\台账"));
        desk.workspace().undo();
        desk.unsaved().refuseWith(new Refusal("unsaved-not-written", "E:\\未保存.txt"));
        desk.backupRoom().rescue().save(Path.of("E:", "未保存.txt"));
        assertThat(told(desk)).startsWith("没有写到“E:\\未保存.txt”");
    }

    @Test
    void aStoreThatCannotBeReadDoesNotKeepTheChangesBack() {
        desk.ledger().refuseWith(new Refusal("store-not-written", "D:\\台账"));
        desk.workspace().undo();
        desk.backups().refuseWith(new Refusal("backup-damaged", "x"));
        desk.backupRoom().rescue().save(Path.of("E:", "未保存.txt"));
        assertThat(told(desk)).startsWith("1项没有保存的改动已写到").contains("旁边的整份备份没有写成：备份“x”已损坏");
        assertThat(desk.backupRoom().rescue().keptIn()).isEqualTo(Path.of("E:", "未保存.txt"));
    }

    @Test
    void whoeverStopsTheBackupBesideIsToldThatTheChangesAreWritten() {
        desk.ledger().refuseWith(new Refusal("store-not-written", "D:\\台账"));
        desk.workspace().undo();
        desk.backups().cancelNext();
        desk.backupRoom().rescue().save(Path.of("E:", "未保存.txt"));
        assertThat(told(desk)).startsWith("1项没有保存的改动已写到").endsWith("旁边的整份备份没有写成：已停止");
    }

    @Test
    void whatIsChangedAfterwardsIsNotSafe() {
        desk.ledger().refuseWith(new Refusal("store-not-written", "D:\\台账"));
        desk.workspace().undo();
        desk.backupRoom().rescue().save(Path.of("E:", "未保存.txt"));
        desk.workspace().redo();
        assertThat(desk.backupRoom().rescue().keptIn()).isNull();
    }

    @Test
    void changesThatWereBroughtBackBeforeTheDiskWasFullAgainAreShown() {
        Path file = Path.of("E:", "未保存的改动.txt");
        Desk empty = Desk.empty();
        empty.unsaved().write(file, List.of(), List.of(unsaved(2024), unsaved(2025)));
        empty.ledger().refuseAfter(1, new Refusal("disk-full", "D:\\台账"));
        empty.backupRoom().open(file);
        assertThat(told(empty)).startsWith("已补回1项没有保存的改动\n还有1项没有补：磁盘已满");
        assertThat(empty.workspace().plans()).extracting(each -> each.heading().year()).containsExactly(2024);
    }

    @Test
    void aFolderThatGoesWithTheDataIsNoSecondFolder() {
        desk.backupRoom().backups().setSecondFolder(desk.backups().folder());
        assertThat(desk.preferences().settings().backups().secondFolder()).isNull();
        assertThat(told(desk)).contains("就在数据文件夹里");
    }

    @Test
    void whoAsksForABackupIsAnswered() {
        desk.backupRoom().backups().makeNow();
        assertThat(told(desk)).isEqualTo("已备份：2024-10-10 10:32");
    }

    private static UnsavedChange unsaved(int year) {
        return new UnsavedChange(Desk.emptyPlan(year, "江城市第一人民医院重点工作"), "王敏", MADE, "新建" + year);
    }

    private void look() {
        desk.backups().with(MADE, true);
        model.look(new BackupStamp("duban-1.duban", 1, MADE, 1, true));
    }

    private static String told(Desk desk) {
        Told told = desk.backupRoom().told().lastProperty().get();
        return told == null ? "" : told.words().apply(new Messages(Language.CHINESE));
    }
}
