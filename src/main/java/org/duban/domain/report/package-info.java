/** 季度填报: quarters, what departments report in them, the stages of a report, and who owes one. */
@NullMarked
package org.duban.domain.report;

import org.jspecify.annotations.NullMarked;
