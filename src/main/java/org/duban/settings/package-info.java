/** What a user has settled on: where the data lives, language, looks, names. */
@NullMarked
package org.duban.settings;

import org.jspecify.annotations.NullMarked;
