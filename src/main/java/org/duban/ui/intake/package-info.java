/** How a document becomes a plan: chosen or dropped, read, asked about where needed, and stored. */
@NullMarked
package org.duban.ui.intake;

import org.jspecify.annotations.NullMarked;
