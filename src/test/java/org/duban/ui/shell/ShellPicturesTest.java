package org.duban.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.duban.messages.Language;
import org.duban.settings.Identity;
import org.duban.settings.Settings;
import org.duban.settings.Theme;
import org.duban.ui.Desk;
import org.duban.ui.Screenshot;
import org.duban.usecase.MemoryLedger;
import org.duban.usecase.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Every state of the window as a picture, and nothing in it cut off. */
@ExtendWith(ApplicationExtension.class)
class ShellPicturesTest {

    private static final Settings SETTINGS =
            Settings.defaults().with(new Identity("江城市第一人民医院", "王敏", "院长办公室"));

    @Test
    void firstStart() throws IOException {
        picture("00-start", empty(SETTINGS), shell -> {});
        picture("00-start-dark", empty(SETTINGS.with(Theme.DARK)), shell -> {});
        picture("00-start-english", empty(SETTINGS.with(Language.ENGLISH)), shell -> {});
    }

    @Test
    void aFileOverTheStartPage() throws IOException {
        picture("00-start-dropping", empty(SETTINGS), shell -> shell.view().setDropping(true));
    }

    @Test
    void aFileThatCannotBeImported() throws IOException {
        picture("08-import-refused", empty(SETTINGS), shell -> open(shell, "重点工作扫描件.docx"));
        picture("08-import-refused-strip", withPlan(), shell -> open(shell, "重点工作扫描件.docx"));
    }

    @Test
    void aYearThatIsNotAPlanYear() throws IOException {
        picture("00-start-wrong-year", empty(SETTINGS), shell -> {
            field(shell, "new-plan-year").setText("今年");
            shell.scene().lookup("#new-plan").fireEvent(new ActionEvent());
        });
    }

    @Test
    void theShellAroundAPlan() throws IOException {
        picture("02-shell", withPlan(), shell -> {});
        picture("02-shell-english", new Desk(withPlan().ledger(), SETTINGS.with(Language.ENGLISH)), shell -> {});
        picture("02-shell-dropping", withPlan(), shell -> shell.view().setDropping(true));
    }

    @Test
    void aDiskThatIsFull() throws IOException {
        picture("08-not-saved", withPlan(), shell -> {
            shell.desk().ledger().refuseWith(new Refusal("disk-full", "D:\\台账"));
            shell.desk().workspace().carryOut(Desk.emptyPlan(2025, "2025年重点工作"));
        });
        picture("08-closing", withPlan(), shell -> {
            shell.desk().ledger().refuseWith(new Refusal("disk-full", "D:\\台账"));
            shell.desk().workspace().carryOut(Desk.emptyPlan(2025, "2025年重点工作"));
            shell.desk().shell().closing().request();
        });
    }

    @Test
    void deletingAYear() throws IOException {
        picture("02-delete-year", withPlan(), shell -> shell.desk().shell().removal().ask());
    }

    @Test
    void searching() throws IOException {
        picture("09-search", withPlan(), shell -> search(shell, "dzbl"));
        picture("09-search-dark", new Desk(withPlan().ledger(), SETTINGS.with(Theme.DARK)), shell -> search(shell, "dzbl"));
        picture("09-search-nothing", withPlan(), shell -> search(shell, "没有这样的事"));
    }

    @Test
    void help() throws IOException {
        picture("02-help", withPlan(), shell -> shell.view().commands().openHelp());
        picture("02-about", withPlan(), shell -> shell.view().cards().about());
        picture("02-identity", withPlan(), shell -> shell.view().cards().identity());
    }

    private void picture(String name, Desk desk, Consumer<ShellStage> prepare) throws IOException {
        Stage stage = onFx(() -> {
            var opened = new Stage();
            prepare.accept(new ShellStage(desk, opened, desk.preferences().settings().theme() == Theme.DARK));
            return opened;
        });
        Screenshot.of(stage.getScene(), name);
        assertThat(cutOff(stage.getScene().getRoot().lookupAll(".button"))).isEmpty();
        onFx(() -> {
            stage.close();
            return stage;
        });
    }

    private static Stage onFx(Callable<Stage> act) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, act);
    }

    private static List<String> cutOff(Set<Node> nodes) {
        return nodes.stream()
                .filter(node -> node.getScene().getRoot().isVisible())
                .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxX() > 1366)
                .map(Node::toString)
                .toList();
    }

    private static Desk empty(Settings settings) {
        return new Desk(new MemoryLedger(), settings);
    }

    private static Desk withPlan() {
        Desk desk = empty(SETTINGS);
        desk.put("2024.docx", Desk.draft("2024.docx", 2024, List.of()));
        desk.intake().open(List.of(Path.of("2024.docx")));
        desk.review().importPlan();
        return desk;
    }

    private static void open(ShellStage shell, String file) {
        shell.desk().intake().open(List.of(Path.of(file)));
    }

    private static void search(ShellStage shell, String typed) {
        shell.view().layout();
        shell.scene().getRoot().applyCss();
        shell.view().commands().openSearch();
        field(shell, "search-field").setText(typed);
    }

    private static TextField field(ShellStage shell, String id) {
        return (TextField) shell.scene().lookup("#" + id);
    }
}
