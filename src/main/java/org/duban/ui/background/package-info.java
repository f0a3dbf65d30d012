/** Work off the FX thread: the one way to it, with progress, cancel, and a place where failures are seen. */
@NullMarked
package org.duban.ui.background;

import org.jspecify.annotations.NullMarked;
