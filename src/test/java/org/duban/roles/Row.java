package org.duban.roles;

import java.util.Set;
import org.duban.usecase.Account;

/**
 * One act, and who may do it.
 *
 * @param method of the use case
 * @param what   tells rows of one method apart
 */
record Row(Class<?> useCase, String method, String what, Set<Who> mayDo, Try act) {

    /** Does it for real, and stores what comes of it. */
    @FunctionalInterface
    interface Try {

        /** Does it. */
        void in(Hospital hospital, Account account) throws Exception;
    }

    String name() {
        return useCase.getSimpleName() + "." + method;
    }

    @Override
    public String toString() {
        return name() + " " + what;
    }
}
