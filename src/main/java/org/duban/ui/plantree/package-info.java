/** The screen 任务分解: the plan as a tree-table with filters, and everything done to its rows. */
@NullMarked
package org.duban.ui.plantree;

import org.jspecify.annotations.NullMarked;
