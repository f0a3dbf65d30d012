/** Finds the 任务分解表 among a document's tables and gathers its sections and tasks from the rows. */
@NullMarked
package org.duban.intake.table;

import org.jspecify.annotations.NullMarked;
