package org.duban.domain.change;

import java.time.Instant;

/**
 * A backup was put in the place of everything there was. It is not undone: what was there before is kept as a backup.
 *
 * @param backup  the file's name
 * @param made    when the store was as it is in the backup
 * @param entries what the history of the backup held, 0 or more
 */
public record StoreRestored(String backup, Instant made, long entries) implements Deed {}
