/** The screen 设置: its list of pages, and those that belong to no other feature. */
@NullMarked
package org.duban.ui.settings;

import org.jspecify.annotations.NullMarked;
