/** Which tasks the screens show: one filter for all of them, and how those tasks stand today. */
@NullMarked
package org.duban.ui.filter;

import org.jspecify.annotations.NullMarked;
