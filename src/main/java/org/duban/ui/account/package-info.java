/** 账户与登录 in the window: signing in, locking, and the accounts. */
@NullMarked
package org.duban.ui.account;

import org.jspecify.annotations.NullMarked;
