package org.duban.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duban.messages.Language;
import org.duban.messages.Messages;
import org.duban.search.Match;
import org.duban.search.Pinyin;
import org.duban.ui.Desk;
import org.junit.jupiter.api.Test;

class SearchModelTest {

    private final Desk desk = Desk.withPlan();
    private final List<Destination> gone = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final SearchModel search = new SearchModel(
            desk.workspace(),
            new Pinyin(),
            new Messages(Language.CHINESE),
            List.of(new Action("帮助", "F1", () -> done.add("help"))),
            gone::add);

    @Test
    void pinyinInitialsFindTasksTheirTextAndTheFilter() {
        search.typedProperty().set("dzbl");
        assertThat(search.hits())
                .extracting(Hit::group)
                .containsExactly(Hit.Group.TASKS, Hit.Group.ORIGINAL, Hit.Group.ACTIONS);
        assertThat(search.hits().getFirst().text()).isEqualTo("通过电子病历五级测评");
        assertThat(search.hits().getFirst().match()).isEqualTo(new Match(2, 6));
        assertThat(search.hits().getFirst().aside()).isEqualTo("信息科");
        assertThat(search.hits().get(1).aside()).isEqualTo("第9段");
    }

    @Test
    void charactersFindDepartmentsWithTheirTasks() {
        search.typedProperty().set("护理");
        assertThat(search.hits()).extracting(Hit::text).contains("护理部");
        assertThat(search.hits().getFirst().aside()).isEqualTo("3项任务");
        search.open();
        assertThat(gone).containsExactly(new Destination.FilterTasks("护理部"));
    }

    @Test
    void aNumberFindsItsTask() {
        search.typedProperty().set("16");
        assertThat(search.hits()).extracting(Hit::number).startsWith("16");
    }

    @Test
    void actionsAreFoundByTheirNames() {
        search.typedProperty().set("帮助");
        search.open();
        assertThat(gone).hasSize(1).first().isInstanceOfSatisfying(Destination.Act.class, act -> act.action()
                .run());
        assertThat(done).containsExactly("help");
    }

    @Test
    void nothingTypedOffersTheActions() {
        search.reset();
        assertThat(search.hits()).extracting(Hit::text).containsExactly("帮助");
    }

    @Test
    void theFilterTakesTheCharactersThatTheInitialsStandFor() {
        search.typedProperty().set("dzbl");
        assertThat(search.filterTasks()).isTrue();
        assertThat(gone).containsExactly(new Destination.FilterTasks("电子病历"));
    }

    @Test
    void theChoiceStaysWithinTheList() {
        search.typedProperty().set("dzbl");
        search.choose(-1);
        assertThat(search.chosenProperty().get()).isZero();
        search.choose(99);
        assertThat(search.chosenProperty().get()).isEqualTo(2);
    }

    @Test
    void nothingFoundOpensNothing() {
        search.typedProperty().set("没有这样的事");
        assertThat(search.hits()).isEmpty();
        assertThat(search.open()).isFalse();
        assertThat(search.filterTasks()).isFalse();
    }

    @Test
    void aChangedPlanIsSearchedAsItIsNow() {
        search.typedProperty().set("dzbl");
        desk.workspace().undo();
        search.typedProperty().set("dzb");
        assertThat(search.hits()).isEmpty();
    }
}
