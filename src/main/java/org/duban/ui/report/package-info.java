/** The screen 季度填报: which department owes which report in which quarter, and one report to be written or reviewed. */
@NullMarked
package org.duban.ui.report;

import org.jspecify.annotations.NullMarked;
