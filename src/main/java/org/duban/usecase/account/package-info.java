/** 账户与登录: signing in, and the accounts that may. */
@NullMarked
package org.duban.usecase.account;

import org.jspecify.annotations.NullMarked;
