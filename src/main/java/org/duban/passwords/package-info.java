/** Passwords as Argon2id hashes. */
@NullMarked
package org.duban.passwords;

import org.jspecify.annotations.NullMarked;
