package org.duban.output.word;

import java.nio.file.Path;
import org.duban.domain.plan.Plan;
import org.duban.output.OfficialLayout;
import org.duban.output.OutputFile;
import org.duban.output.table.StatedDeadlines;
import org.duban.output.table.TableContent;
import org.duban.usecase.Progress;
import org.duban.usecase.TablePaper;

/** The 任务分解表 as the Word file that an office sends as its 附件. */
public final class WordTablePaper implements TablePaper {

    private final OfficialLayout layout;
    private final StatedDeadlines stated;

    /** Papers in this layout; what the texts state is not printed a second time in the deadline column. */
    public WordTablePaper(OfficialLayout layout, StatedDeadlines stated) {
        this.layout = layout;
        this.stated = stated;
    }

    @Override
    public void write(Plan plan, Path file, Progress progress) {
        OutputFile target = OutputFile.at(file);
        TableContent content = TableContent.of(plan, stated);
        try (var paper = new WordPaper(layout, content.title())) {
            paper.centred(content.title(), layout.fonts().title());
            if (content.kind() != null) {
                paper.centred(content.kind(), layout.fonts().title());
            }
            if (content.note() != null) {
                paper.centred(content.note(), layout.fonts().note());
            }
            paper.room();
            new TaskTable(paper, content, progress).write();
            paper.end();
            byte[] bytes = paper.bytes();
            progress.at(content.size(), content.size());
            target.write(bytes);
        }
    }
}
