/** What a document seems to say: everything optional, with findings for a person to look at. */
@NullMarked
package org.duban.domain.draft;

import org.jspecify.annotations.NullMarked;
