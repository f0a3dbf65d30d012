/** Turns a Word, Excel, PDF or text file into paragraphs and tables in document order, and says so when it cannot. */
@NullMarked
package org.duban.intake.office;

import org.jspecify.annotations.NullMarked;
