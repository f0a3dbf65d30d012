/** The words that people read, in Chinese and English. */
@NullMarked
package org.duban.messages;

import org.jspecify.annotations.NullMarked;
