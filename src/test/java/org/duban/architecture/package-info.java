/** The directions between the packages, as rules with their reasons, each proved by a planted breach. */
@NullMarked
package org.duban.architecture;

import org.jspecify.annotations.NullMarked;
