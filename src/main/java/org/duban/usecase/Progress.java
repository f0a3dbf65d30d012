package org.duban.usecase;

/** How far long work has come, told to whoever waits; it is also how the work learns that nobody waits any more. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches and nobody cancels. */
    Progress UNWATCHED = (done, total) -> {};

    /**
     * Tells that {@code done} of {@code total} steps are behind; a total of 0 means it is not known.
     *
     * @throws Cancelled when the work is to stop; nothing may have been written then
     */
    void at(long done, long total);
}
