package org.duban.usecase.backup;

/** Is told what happens to a store, so that it is backed up in time. */
interface Watch {

    /** Much of what is there is taken away next. */
    void beforeMuchGoes();

    /** A change was saved; this returns at once. */
    void changed();

    /** The store is closed next. */
    void end();
}
