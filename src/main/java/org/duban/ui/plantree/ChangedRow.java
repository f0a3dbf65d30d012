package org.duban.ui.plantree;

import java.util.List;
import java.util.Optional;
import org.duban.domain.change.Change;
import org.duban.domain.change.Combined;
import org.duban.domain.change.DepartmentRevised;
import org.duban.domain.change.HeadingRevised;
import org.duban.domain.change.PeriodRevised;
import org.duban.domain.change.PlanAdded;
import org.duban.domain.change.PlanMerged;
import org.duban.domain.change.PlanRemoved;
import org.duban.domain.change.ProgressRevised;
import org.duban.domain.change.ReportRevised;
import org.duban.domain.change.SectionAdded;
import org.duban.domain.change.SectionMoved;
import org.duban.domain.change.SectionRemoved;
import org.duban.domain.change.SectionRevised;
import org.duban.domain.change.Spot;
import org.duban.domain.change.TaskAdded;
import org.duban.domain.change.TaskMoved;
import org.duban.domain.change.TaskRemoved;
import org.duban.domain.change.TaskRevised;
import org.duban.domain.plan.Plan;
import org.duban.domain.plan.Section;
import org.duban.ui.workspace.Notice;

/** Finds the row where a change is to be seen; where a row went, the one that stands there now. */
final class ChangedRow {

    private final Plan plan;

    ChangedRow(Plan plan) {
        this.plan = plan;
    }

    /** The row of what was just done, in the plan as it is now. */
    Optional<RowKey> of(Notice notice) {
        return of(notice.act() == Notice.Act.UNDONE ? notice.change().inverse() : notice.change());
    }

    private Optional<RowKey> of(Change change) {
        return switch (change) {
            case TaskAdded added -> Optional.of(new RowKey.OfTask(added.task().id()));
            case TaskRevised revised -> Optional.of(new RowKey.OfTask(revised.after().id()));
            case TaskMoved moved -> Optional.of(new RowKey.OfTask(moved.task()));
            case TaskRemoved removed -> rowAt(removed.at());
            case SectionAdded added -> Optional.of(new RowKey.OfSection(added.section().id()));
            case SectionRevised revised -> Optional.of(new RowKey.OfSection(revised.section()));
            case SectionMoved moved -> Optional.of(new RowKey.OfSection(moved.section()));
            case SectionRemoved removed -> sectionAt(removed.position());
            case HeadingRevised heading -> Optional.empty();
            case PlanAdded added -> Optional.empty();
            case PlanRemoved removed -> Optional.empty();
            case PlanMerged merged -> Optional.empty();
            case ProgressRevised revised -> Optional.of(new RowKey.OfTask(revised.task()));
            case ReportRevised revised -> Optional.of(new RowKey.OfTask(revised.report().task()));
            case PeriodRevised revised -> Optional.empty();
            case DepartmentRevised revised -> Optional.empty();
            case Combined combined -> of(combined.main());
        };
    }

    private Optional<RowKey> rowAt(Spot spot) {
        return plan.section(spot.section())
                .map(section -> section.tasks().isEmpty()
                        ? new RowKey.OfSection(section.id())
                        : new RowKey.OfTask(near(section.tasks(), spot.position()).id()));
    }

    private Optional<RowKey> sectionAt(int position) {
        List<Section> sections = plan.sections();
        return sections.isEmpty() ? Optional.empty() : Optional.of(new RowKey.OfSection(near(sections, position).id()));
    }

    private static <T> T near(List<T> rows, int position) {
        return rows.get(Math.min(position, rows.size() - 1));
    }
}
