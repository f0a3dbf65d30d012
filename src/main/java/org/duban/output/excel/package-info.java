/** Lays papers out as Excel files; no rules about plans. */
@NullMarked
package org.duban.output.excel;

import org.jspecify.annotations.NullMarked;
