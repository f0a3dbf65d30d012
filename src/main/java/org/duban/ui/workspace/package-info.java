/** What all screens share: the open plan, the selection, saving and undo. */
@NullMarked
package org.duban.ui.workspace;

import org.jspecify.annotations.NullMarked;
