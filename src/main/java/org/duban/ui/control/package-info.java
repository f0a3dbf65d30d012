/** Small controls that screens share; how they look stands in {@code duban.css}. */
@NullMarked
package org.duban.ui.control;

import org.jspecify.annotations.NullMarked;
