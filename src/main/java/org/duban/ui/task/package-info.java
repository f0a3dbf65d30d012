/** Shows and edits one row of a plan: the pane beside the table, its forms, and what they make of typed words. */
@NullMarked
package org.duban.ui.task;

import org.jspecify.annotations.NullMarked;
