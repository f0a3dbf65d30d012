/** The page of a program without any plan: how to get one. */
@NullMarked
package org.duban.ui.start;

import org.jspecify.annotations.NullMarked;
