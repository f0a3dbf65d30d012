/** Planted breaches of the rules for the packages. */
@NullMarked
package org.duban.architecture.planted.ui.shell;

import org.jspecify.annotations.NullMarked;
