/** What people do with Duban, one class per act, and the ports these acts need. */
@NullMarked
package org.duban.usecase;

import org.jspecify.annotations.NullMarked;
