/** Planted breaches of the rules for the packages. */
@NullMarked
package org.duban.architecture.planted.timeline;

import org.jspecify.annotations.NullMarked;
