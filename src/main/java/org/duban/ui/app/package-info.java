/** Start-up and windows. */
@NullMarked
package org.duban.ui.app;

import org.jspecify.annotations.NullMarked;
