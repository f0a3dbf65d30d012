/** Turns a Word or Excel file into paragraphs and tables in document order, and says so when it cannot. */
@NullMarked
package org.duban.intake.office;

import org.jspecify.annotations.NullMarked;
