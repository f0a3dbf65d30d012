/** The screen 总览: how the plan stands in one look, and the way from every number to the list it counts. */
@NullMarked
package org.duban.ui.overview;

import org.jspecify.annotations.NullMarked;
