/** A document as it looks on paper, with marks in its words, repeated parts folded, and words that can be selected. */
@NullMarked
package org.duban.ui.document;

import org.jspecify.annotations.NullMarked;
