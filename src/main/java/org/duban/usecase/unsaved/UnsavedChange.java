package org.duban.usecase.unsaved;

import java.time.Instant;
import org.duban.domain.change.Change;

/**
 * A change that somebody made and no disk took.
 *
 * @param made  when they made it
 * @param words what it is about, for people
 */
public record UnsavedChange(Change change, String who, Instant made, String words) {}
