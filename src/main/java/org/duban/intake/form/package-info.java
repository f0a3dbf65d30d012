/** Understands the cells of a 填报表 that came back. */
@NullMarked
package org.duban.intake.form;

import org.jspecify.annotations.NullMarked;
