/** 备份 in the window: how they stand, restoring one, and saving elsewhere what no disk took. */
@NullMarked
package org.duban.ui.backup;

import org.jspecify.annotations.NullMarked;
