/** Planted breaches of the rules for the packages. */
@NullMarked
package org.duban.architecture.planted.intake.text;

import org.jspecify.annotations.NullMarked;
