package org.duban.usecase.backup;

import java.time.Instant;

/**
 * A backup as its folder tells of it.
 *
 * @param name     the file's name, unique in its folder
 * @param sequence which one of its folder it is, counted from 1; a later one has a higher number, whatever the clock says
 * @param made     when the store was as it is in there
 * @param bytes    its size
 * @param proved   whether it was restored into memory and found whole
 */
public record BackupStamp(String name, long sequence, Instant made, long bytes, boolean proved) {}
