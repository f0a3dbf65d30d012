/** Planted breaches of the rules for the packages. */
@NullMarked
package org.duban.architecture.planted.elsewhere;

import org.jspecify.annotations.NullMarked;
