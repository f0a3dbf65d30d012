/** Who may do what: every role at every use case. */
@NullMarked
package org.duban.roles;

import org.jspecify.annotations.NullMarked;
