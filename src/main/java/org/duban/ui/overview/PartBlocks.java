package org.duban.ui.overview;

import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duban.messages.Messages;
import org.duban.ui.control.Labels;
import org.duban.ui.overview.Blocks.Block;
import org.duban.usecase.overview.Overview;
import org.duban.usecase.overview.SectionProgress;
import org.duban.usecase.overview.TargetWarnings;
import org.duban.wording.OverviewWords;

/** 各方面进度 and 指标预警. */
final class PartBlocks {

    private static final double LOW = 26;
    private static final double HIGH = 31;

    private final Links links;
    private final RowList<SectionProgress> sections;
    private final RowList<TargetWarnings.Missed> targets;
    private final BlockHead targetsHead;
    private final Blocks view;

    PartBlocks(Messages messages, Links links) {
        this.links = links;
        this.sections = new RowList<>("section-rows", LOW, HIGH, count -> messages.text("overview.more", count));
        this.targets = new RowList<>("target-rows", LOW, HIGH, count -> messages.text("overview.more", count));
        var tick = new Region();
        tick.getStyleClass().addAll("progress-key", "key-tick");
        var legend = new HBox(4, tick, Labels.whole(messages.text("overview.time-tick"), "note", "muted"));
        legend.setAlignment(Pos.CENTER_RIGHT);
        this.targetsHead = new BlockHead("targets", messages.text("overview.targets"));
        this.view = new Blocks(
                new Block(new BlockHead("sections", messages.text("overview.sections"), legend), sections),
                new Block(targetsHead, targets));
        targetsHead.getStyleClass().add("below");
        sections.setOpen(each -> links.tasks(each.section().id(), Set.of()));
        targets.setOpen(each -> links.task(each.task().id()));
    }

    Blocks view() {
        return view;
    }

    RowList<SectionProgress> sections() {
        return sections;
    }

    RowList<TargetWarnings.Missed> targets() {
        return targets;
    }

    void show(Overview overview, OverviewWords words) {
        double time = overview.progress().time().doubleValue();
        sections.setLook(
                each -> new SectionRow(each, time, words, links),
                each -> SectionRow.name(each.section()) + " " + words.percent(each.rollup().percent()));
        targets.setLook(each -> new TargetRow(each, words), each -> TargetRow.sentence(each, words));
        TargetWarnings warnings = overview.targets();
        sections.show(overview.sections(), words.text("overview.no-sections"));
        targets.show(warnings.missed(), words.text(warnings.known() == 0 ? "overview.no-values" : "overview.no-targets"));
        targetsHead.setNote(
                warnings.known() == 0 ? "" : words.text("overview.targets-count", warnings.known(), warnings.missed().size()));
        view.requestLayout();
    }
}
