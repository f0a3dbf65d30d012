/** 填报表: what a department's form of a quarter asks, and what becomes of a form that comes back. */
@NullMarked
package org.duban.usecase.form;

import org.jspecify.annotations.NullMarked;
