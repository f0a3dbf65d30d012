/** Finds Chinese words by their characters or by the initials of their pinyin. */
@NullMarked
package org.duban.search;

import org.jspecify.annotations.NullMarked;
