/** 账户: who may work with the program once 登录 is switched on, and as what. */
@NullMarked
package org.duban.domain.account;

import org.jspecify.annotations.NullMarked;
