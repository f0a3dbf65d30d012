/** Chooses the window or the command line and starts it. */
@NullMarked
package org.duban;

import org.jspecify.annotations.NullMarked;
