package org.duban.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duban.domain.plan.PlanId;
import org.duban.domain.report.Evidence;
import org.duban.domain.report.OwedReport;
import org.duban.domain.report.PlanReports;
import org.duban.domain.report.StatusReport;
import org.duban.ui.workspace.Preferences;
import org.duban.ui.workspace.Workspace;
import org.duban.usecase.Account;
import org.duban.usecase.Progress;
import org.duban.usecase.Refusal;
import org.duban.usecase.evidence.CheckEvidence;
import org.duban.usecase.evidence.EvidenceStanding;
import org.duban.usecase.evidence.KeepEvidence;

/** 佐证材料 of the chosen report: files are added and taken away by undoable acts, and looked after when it is shown. */
public final class EvidenceModel {

    private final Workspace workspace;
    private final Preferences preferences;
    private final EvidenceDesk desk;
    private final MatrixModel matrix;
    private final EntryModel entry;
    private final KeepEvidence keep;
    private final ReadOnlyObjectWrapper<List<Refusal>> refused = new ReadOnlyObjectWrapper<>(this, "refused", List.of());
    private final ReadOnlyObjectWrapper<Map<Evidence, EvidenceStanding>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Map.of());

    EvidenceModel(
            Workspace workspace, Preferences preferences, EvidenceDesk desk, MatrixModel matrix, EntryModel entry) {
        this.workspace = workspace;
        this.preferences = preferences;
        this.desk = desk;
        this.matrix = matrix;
        this.entry = entry;
        this.keep = new KeepEvidence(desk.files(), () -> preferences.settings().evidence());
        matrix.chosenProperty().subscribe(key -> refused.set(List.of()));
    }

    private record Added(List<Evidence> files, List<Refusal> refused) {}

    /** Those of the chosen report, in the order in which they were added. */
    public List<Evidence> files() {
        return matrix.chosen().map(OwedReport::report).map(StatusReport::content).map(each -> each.evidence()).orElse(List.of());
    }

    /** Why files were not added, when some were to be. */
    public ReadOnlyObjectProperty<List<Refusal>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** How the copies were found that were looked after; it grows while reports are shown. */
    public ReadOnlyObjectProperty<Map<Evidence, EvidenceStanding>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** How the copy was found; whole until it was looked after. */
    public EvidenceStanding standing(Evidence evidence) {
        return found.get().getOrDefault(evidence, EvidenceStanding.WHOLE);
    }

    /** Adds files; each that cannot be taken is refused with its reason and keeps none of the others away. */
    public void add(List<Path> files) {
        PlanReports.Key key = matrix.chosenProperty().get();
        if (key == null || !entry.isEditable()) {
            return;
        }
        Account account = workspace.account();
        PlanId plan = workspace.book().orElseThrow().plan().id();
        refused.set(List.of());
        desk.background().run(
                preferences.messages().text("reporting.evidence-adding", files.size()),
                progress -> kept(files, account, key, progress),
                added -> take(isOpen(plan) ? added : left(added), key));
    }

    private boolean isOpen(PlanId plan) {
        return workspace.book().filter(book -> book.plan().id().equals(plan)).isPresent();
    }

    private static Added left(Added added) {
        return new Added(
                List.of(),
                Stream.concat(
                                added.refused.stream(),
                                added.files.stream().map(each -> new Refusal("evidence-plan-left", each.name())))
                        .toList());
    }

    /** 移除: the report no longer names the file; the copy stays, so that this can be undone. */
    public void remove(Evidence evidence) {
        PlanReports.Key key = matrix.chosenProperty().get();
        if (key != null && entry.isEditable()) {
            entry.revise(key, all -> all.stream().filter(each -> !each.equals(evidence)).toList());
        }
    }

    /** 打开 with the system's program. */
    public void open(Evidence evidence) {
        Account account = workspace.account();
        desk.background().run(
                preferences.messages().text("reporting.evidence-opening", evidence.name()),
                progress -> keep.opened(account, evidence),
                desk.opener());
    }

    /** Looks after the copies of the chosen report, without anybody waiting. */
    public void check() {
        List<Evidence> all = files();
        Account account = workspace.account();
        if (!all.isEmpty()) {
            desk.background().quietly(
                    progress -> new CheckEvidence(desk.files()).of(account, all, progress), this::found, desk.background()::failed);
        }
    }

    private Added kept(List<Path> files, Account account, PlanReports.Key key, Progress progress) {
        var kept = new ArrayList<Evidence>();
        var refusals = new ArrayList<Refusal>();
        for (Path file : files) {
            try {
                kept.add(keep.keep(file, account, key.department(), progress));
            } catch (Refusal refusal) {
                refusals.add(refusal);
            }
        }
        return new Added(kept, refusals);
    }

    private void take(Added added, PlanReports.Key key) {
        refused.set(added.refused);
        if (!added.files.isEmpty()) {
            try {
                entry.revise(key, before -> joined(before, added.files));
            } catch (Refusal handedInMeanwhile) {
                refused.set(List.of(handedInMeanwhile));
            }
        }
    }

    /** What is there already is not added again; another file of the same name gets a number. */
    private static List<Evidence> joined(List<Evidence> before, List<Evidence> added) {
        var all = new ArrayList<>(before);
        for (Evidence each : added) {
            if (!all.contains(each)) {
                all.add(new Evidence(freeName(all, each.name()), each.sha256(), each.bytes()));
            }
        }
        return all;
    }

    private static String freeName(List<Evidence> all, String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot);
        String stem = name.substring(0, name.length() - ending.length());
        String free = name;
        for (int number = 2; isTaken(all, free); number++) {
            free = stem + " (" + number + ")" + ending;
        }
        return free;
    }

    private static boolean isTaken(List<Evidence> all, String name) {
        return all.stream().map(Evidence::name).anyMatch(each -> Objects.equals(each, name));
    }

    private void found(Map<Evidence, EvidenceStanding> now) {
        var all = new HashMap<>(found.get());
        all.putAll(now);
        found.set(Map.copyOf(all));
    }
}
