package org.duban.ui.plantree;

import java.time.Clock;
import org.duban.search.Pinyin;
import org.duban.ui.filter.FilteredPlan;
import org.duban.ui.task.Editing;
import org.duban.ui.task.FactEntries;
import org.duban.ui.workspace.Recording;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.DeadlineWords;

/** Everything the screen 任务分解 does, without the screen; it stays when the screen is built anew. */
public record TasksModel(
        PlanTree tree, RowActions rows, Editing editing, FactEntries facts, TableExport export, Clock clock) {

    /**
     * The model over a workspace.
     *
     * @param filtered the tasks shown, shared with the other screens
     * @param clock    tells today, from which the days left are counted
     */
    public static TasksModel of(
            Workspace workspace,
            FilteredPlan filtered,
            DeadlineWords words,
            Pinyin pinyin,
            TableExport export,
            Clock clock) {
        var editing = new Editing(workspace, words, pinyin);
        var tree = new PlanTree(editing, filtered);
        var recording = new Recording(workspace, filtered.todayProperty()::get);
        var rows = new RowActions(tree, editing, recording);
        return new TasksModel(tree, rows, editing, new FactEntries(editing, recording), export, clock);
    }
}
