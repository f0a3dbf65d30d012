/** Ctrl+K: finds tasks, departments, words of the plan and actions by characters or pinyin initials. */
@NullMarked
package org.duban.ui.search;

import org.jspecify.annotations.NullMarked;
