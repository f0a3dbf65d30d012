/** What the window and the screens it shows know of each other. */
@NullMarked
package org.duban.ui.screen;

import org.jspecify.annotations.NullMarked;
