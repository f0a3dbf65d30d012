/** Judgements on drafts, and small drafts to judge. */
@NullMarked
package org.duban.domain.draft;

import org.jspecify.annotations.NullMarked;
