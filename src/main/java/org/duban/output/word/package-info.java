/** Lays papers out as Word files; no rules about plans. */
@NullMarked
package org.duban.output.word;

import org.jspecify.annotations.NullMarked;
