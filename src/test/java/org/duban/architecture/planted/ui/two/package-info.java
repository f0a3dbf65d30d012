/** Planted breaches of the rules for the packages. */
@NullMarked
package org.duban.architecture.planted.ui.two;

import org.jspecify.annotations.NullMarked;
