package org.duban.usecase;

import org.duban.domain.account.AccountId;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.UserAccount;
import org.duban.domain.plan.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the name that history keeps, and what they may do.
 *
 * @param id         of the account that signed in; null where nobody needs to
 * @param department whose reports they write; of {@link AccountRole#DEPARTMENT} alone, null for the others
 */
public record Account(String name, AccountRole role, @Nullable DepartmentId department, @Nullable AccountId id) {

    /** Someone of the president's office; until 登录 is switched on, everybody. */
    public static Account office(String name) {
        return new Account(name, AccountRole.OFFICE, null, null);
    }

    /** Somebody who signed in. */
    public static Account of(UserAccount account) {
        return new Account(account.name(), account.role(), account.department(), account.id());
    }

    /** Whether they do everything. */
    public boolean isOffice() {
        return role == AccountRole.OFFICE;
    }

    /** Whether they write the reports of this department; the office writes everybody's. */
    public boolean writesFor(DepartmentId whose) {
        return isOffice() || (role == AccountRole.DEPARTMENT && whose.equals(department));
    }

    /**
     * Lets only the office pass.
     *
     * @throws Refusal unless they are of the president's office
     */
    public void mustBeOffice() {
        if (!isOffice()) {
            throw new Refusal("not-permitted", name);
        }
    }
}
