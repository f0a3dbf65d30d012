/** Paper: asks how to print, and prints what a screen has drawn. */
@NullMarked
package org.duban.ui.print;

import org.jspecify.annotations.NullMarked;
