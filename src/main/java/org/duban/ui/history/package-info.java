/** 操作记录 in the window: who did what and when, what was before and after, and whether all of it is whole. */
@NullMarked
package org.duban.ui.history;

import org.jspecify.annotations.NullMarked;
