package org.duban.ui.report;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.duban.ui.background.Background;
import org.duban.usecase.evidence.EvidenceFiles;

/**
 * What the screen needs to keep 佐证材料 and to show it.
 *
 * @param background copies and checks, which takes a moment
 * @param opener     opens a file with the program the system has for it
 */
public record EvidenceDesk(EvidenceFiles files, Background background, Consumer<Path> opener) {}
