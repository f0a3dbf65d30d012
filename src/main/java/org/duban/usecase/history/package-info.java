/** 操作记录: what was done, by whom and when; and whether that record, and what it tells of, is still whole. */
@NullMarked
package org.duban.usecase.history;

import org.jspecify.annotations.NullMarked;
