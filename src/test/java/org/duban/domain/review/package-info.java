/** Decisions about drafts, and plans merged. */
@NullMarked
package org.duban.domain.review;

import org.jspecify.annotations.NullMarked;
