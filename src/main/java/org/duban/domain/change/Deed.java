package org.duban.domain.change;

/** Something that was done to what is stored; every one is kept in the history, with who did it and when. */
public sealed interface Deed permits Change, AccountsRevised, StoreRestored {}
