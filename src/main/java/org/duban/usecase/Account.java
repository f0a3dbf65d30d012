package org.duban.usecase;

import org.duban.domain.account.AccountId;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.Accounts;
import org.duban.domain.account.UserAccount;
import org.duban.domain.plan.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: the name that history keeps, and what they may do.
 *
 * @param role       null where nobody has signed in and somebody must, who may do nothing
 * @param department whose reports they write; of {@link AccountRole#DEPARTMENT} alone, null for the others
 * @param id         of the account that signed in; null where nobody needs to
 */
public record Account(
        String name, @Nullable AccountRole role, @Nullable DepartmentId department, @Nullable AccountId id) {

    /** Nobody, as long as nobody has signed in and somebody must. */
    public static final Account NOBODY = new Account("", null, null, null);

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
     * Lets everybody pass who may read, whatever their role.
     *
     * @throws Refusal {@code not-signed-in} when this is nobody
     */
    public void mustRead() {
        if (role == null) {
            throw new Refusal("not-signed-in");
        }
    }

    /**
     * Lets those pass who write reports, be it one department's alone.
     *
     * @throws Refusal unless they do
     */
    public void mustReport() {
        mustRead();
        if (role == AccountRole.LEADER) {
            throw new Refusal("not-permitted", name);
        }
    }

    /**
     * Lets only the office pass.
     *
     * @throws Refusal unless they are of the president's office
     */
    public void mustBeOffice() {
        mustRead();
        if (!isOffice()) {
            throw new Refusal("not-permitted", name);
        }
    }

    /**
     * Lets only those pass who signed in, if somebody must, and are still what they were then.
     *
     * @throws Refusal {@code not-signed-in} when 登录 is on and this is none of its active accounts
     */
    public void mustBeOf(Accounts accounts) {
        mustRead();
        if (accounts.isOn() && accounts.all().stream().noneMatch(this::isStill)) {
            throw new Refusal("not-signed-in");
        }
    }

    private boolean isStill(UserAccount account) {
        return account.active() && equals(of(account).named(name));
    }

    /** They may have got another name since; what they do is still theirs. */
    private Account named(String other) {
        return new Account(other, role, department, id);
    }
}
