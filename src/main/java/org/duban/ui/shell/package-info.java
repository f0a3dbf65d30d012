/** The window around the screens: top bar, rail, status bar, the keys that hold everywhere, leaving without loss. */
@NullMarked
package org.duban.ui.shell;

import org.jspecify.annotations.NullMarked;
