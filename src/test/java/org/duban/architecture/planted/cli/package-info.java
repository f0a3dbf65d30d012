/** Planted breaches of the rules for the packages. */
@NullMarked
package org.duban.architecture.planted.cli;

import org.jspecify.annotations.NullMarked;
