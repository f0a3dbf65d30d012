package org.duban.ui.overview;

import java.util.Set;
import javafx.scene.control.Hyperlink;
import org.duban.domain.progress.TrafficLight;
import org.duban.messages.Messages;
import org.duban.ui.overview.Blocks.Block;
import org.duban.usecase.overview.DueTask;
import org.duban.usecase.overview.Overview;
import org.duban.wording.DayWords;
import org.duban.wording.OverviewWords;

/** 逾期 and 30天内到期. */
final class DueBlocks {

    private static final double LOW = 44;
    private static final double HIGH = 53;

    private final Links links;
    private final RowList<DueTask> late;
    private final RowList<DueTask> soon;
    private final Hyperlink all;
    private final Hyperlink timeline;
    private final BlockHead lateHead;
    private final BlockHead soonHead;
    private final Blocks view;

    DueBlocks(Messages messages, Links links) {
        this.links = links;
        this.late = new RowList<>("overdue-rows", LOW, HIGH, count -> messages.text("overview.more", count));
        this.soon = new RowList<>("soon-rows", LOW, HIGH, count -> messages.text("overview.more", count));
        this.all = BlockHead.link(
                "overdue-all", messages.text("overview.in-tasks"), () -> links.tasks(null, Set.of(TrafficLight.OVERDUE)));
        this.timeline = BlockHead.link("soon-timeline", messages.text("overview.in-timeline"), this::openTimeline);
        this.lateHead = new BlockHead("overdue", messages.text("overview.overdue"), all);
        this.soonHead = new BlockHead("soon", "", timeline);
        this.view = new Blocks(new Block(lateHead, late), new Block(soonHead, soon));
        soonHead.getStyleClass().add("below");
        late.setOpen(each -> links.task(each.judged().task().id()));
        soon.setOpen(each -> links.task(each.judged().task().id()));
    }

    Blocks view() {
        return view;
    }

    RowList<DueTask> late() {
        return late;
    }

    RowList<DueTask> soon() {
        return soon;
    }

    void show(Overview overview, OverviewWords words, int days) {
        late.setLook(
                each -> new DueRow(each, TrafficLight.OVERDUE, words.late(each.days()), words),
                each -> DueRow.sentence(each, words.late(each.days()), words));
        soon.setLook(
                each -> new DueRow(each, TrafficLight.AT_RISK, words.left(each.days()), words),
                each -> DueRow.sentence(each, words.left(each.days()), words));
        late.show(overview.overdue(), words.text("overview.no-overdue"));
        soon.show(overview.soon(), words.text("overview.no-soon", days));
        lateHead.setNote(overview.overdue().isEmpty() ? "" : words.text("overview.overdue-count", overview.overdue().size()));
        soonHead.setTitle(words.text("overview.soon", days));
        String until = new DayWords(words.messages()).of(overview.on().plusDays(days), words.year());
        soonHead.setNote(overview.soon().isEmpty() ? "" : words.text("overview.soon-count", until, overview.soon().size()));
        all.setVisible(!overview.overdue().isEmpty());
        timeline.setVisible(!overview.soon().isEmpty());
        view.requestLayout();
    }

    private void openTimeline() {
        RowList.Row<DueTask> selected = soon.getSelectionModel().getSelectedItem();
        RowList.Row<DueTask> first = soon.getItems().isEmpty() ? null : soon.getItems().getFirst();
        links.timeline((selected == null ? first : selected) instanceof RowList.Row.Of<DueTask>(DueTask due) ? due.judged().task().id() : null);
    }
}
