package org.duban.usecase.account;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.duban.domain.account.AccountId;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.Accounts;
import org.duban.domain.account.UserAccount;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.plan.Department;
import org.duban.domain.plan.DepartmentId;
import org.duban.usecase.Account;
import org.duban.usecase.Ledger;
import org.duban.usecase.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * 账户: makes and changes accounts, and switches 登录 on and off. Each act is one deed, and the office's alone, but for
 * one's own password. Every act is refused as {@code not-permitted} or {@code not-signed-in} to whom it is not open.
 */
public final class ManageAccounts {

    /** The shortest password there may be, in characters. */
    public static final int SHORTEST_PASSWORD = 8;

    private static final int LONGEST_NAME = 40;

    private final SecureRandom random = new SecureRandom();
    private final Passwords passwords;
    private final Door door;

    public ManageAccounts(Ledger ledger, Passwords passwords, Clock clock) {
        this.passwords = passwords;
        this.door = new Door(ledger, passwords, clock);
    }

    /** The accounts there are. */
    public Accounts accounts(Account acting) {
        return ofOffice(acting);
    }

    /**
     * Switches 登录 on, with an account of the office to begin with; one of that name that there was before gets this
     * password.
     *
     * @return the recovery code, which is stored nowhere and to be printed now
     * @throws Refusal when 登录 is on already, or name or password will not do
     */
    public String switchOn(Account acting, String name, char[] password) {
        Accounts accounts = ofOffice(acting);
        if (accounts.isOn()) {
            throw new Refusal("sign-in-is-on");
        }
        List<UserAccount> before = accounts.find(name).stream().toList();
        AccountId id = before.stream().findFirst().map(UserAccount::id).orElseGet(AccountId::random);
        UserAccount first = account(id, name, AccountRole.OFFICE, null, hash(password));
        String code = RecoveryCode.random(random);
        door.store(
                new AccountsRevised(before, List.of(first), null, passwords.hash(RecoveryCode.letters(code))), first.name());
        return code;
    }

    /**
     * Switches 登录 off: everybody acts as the office again; the accounts are kept for when it is switched on anew.
     *
     * @param password of the acting account
     * @throws Refusal when 登录 is off, or the password is wrong
     */
    public void switchOff(Account acting, char[] password) {
        ofOfficeSignedIn(acting);
        door.open(own(acting), password, "password-wrong");
        store(acting, List.of(), List.of(), null);
    }

    /**
     * Makes an account.
     *
     * @param department whose reports it writes; of {@link AccountRole#DEPARTMENT} alone, null for the others
     * @throws Refusal when 登录 is off, the name is blank, too long or taken, a department lacks or is too much, or the
     *                 password is too short
     */
    public UserAccount create(
            Account acting, String name, AccountRole role, @Nullable DepartmentId department, char[] password) {
        Accounts accounts = ofOfficeSignedIn(acting);
        mustBeFree(accounts, name, null);
        UserAccount made = account(AccountId.random(), name, role, department, hash(password));
        store(acting, List.of(), List.of(made), accounts.recovery());
        return made;
    }

    /**
     * 为各科室建账户: makes one account for each of the departments that has none, named like it, all or none of them.
     *
     * @return the new accounts with their first passwords, which are stored nowhere and to be handed out now
     * @throws Refusal when 登录 is off, or somebody else has such a name
     */
    public List<FirstPassword> createFor(Account acting, List<Department> departments) {
        Accounts accounts = ofOfficeSignedIn(acting);
        var made = new ArrayList<FirstPassword>();
        var all = new ArrayList<>(accounts.all());
        for (Department each : departments) {
            if (all.stream().noneMatch(account -> each.id().equals(account.department()))) {
                FirstPassword first = first(new Accounts(accounts.recovery(), all), each);
                made.add(first);
                all.add(first.account());
            }
        }
        if (!made.isEmpty()) {
            store(acting, List.of(), made.stream().map(FirstPassword::account).toList(), accounts.recovery());
        }
        return List.copyOf(made);
    }

    private FirstPassword first(Accounts accounts, Department department) {
        mustBeFree(accounts, department.name(), null);
        String password = RecoveryCode.firstPassword(random);
        String hash = hash(password.toCharArray());
        return new FirstPassword(account(AccountId.random(), department.name(), AccountRole.DEPARTMENT, department.id(), hash), password);
    }

    /**
     * Gives an account another name, another role, or lets it sign in no more.
     *
     * @throws Refusal when no active account of the office would be left; else as {@link #create}
     */
    public void revise(
            Account acting, AccountId id, String name, AccountRole role, @Nullable DepartmentId department, boolean active) {
        Accounts accounts = ofOfficeSignedIn(acting);
        UserAccount before = find(accounts, id);
        mustBeFree(accounts, name, id);
        UserAccount made = account(id, name, role, department, before.password());
        var after = new UserAccount(
                id, made.name(), role, made.department(), made.password(), before.failures(), before.lockedUntil(), active);
        if (!replaced(accounts, before, after).hasOffice()) {
            throw new Refusal("last-office-account", before.name());
        }
        store(acting, List.of(before), List.of(after), accounts.recovery());
    }

    /**
     * Gives an account a new password in place of a forgotten one, and unlocks it.
     *
     * @throws Refusal when there is no such account, or the password is too short
     */
    public void reset(Account acting, AccountId id, char[] password) {
        Accounts accounts = ofOfficeSignedIn(acting);
        UserAccount before = find(accounts, id);
        store(acting, List.of(before), List.of(before.withPassword(hash(password))), accounts.recovery());
    }

    /**
     * Gives the acting account, of whatever role, another password.
     *
     * @throws Refusal when 登录 is off, the old password is wrong, which is counted as at 登录, or the new one is too short
     */
    public void changeOwn(Account acting, char[] old, char[] password) {
        Accounts accounts = door.accounts();
        acting.mustBeOf(accounts);
        mustBeOn(accounts);
        mustBeLong(password);
        UserAccount before = door.open(own(acting), old, "password-wrong");
        UserAccount after = before.withPassword(passwords.hash(password));
        store(acting, List.of(before), List.of(after), door.accounts().recovery());
    }

    /**
     * Lets an account of the office in again by the recovery code: gives it a new password and unlocks it.
     *
     * @param code however it is typed
     * @return the next recovery code, to be printed now; the one before is used up
     * @throws Refusal when name or code is wrong, or the password too short
     */
    public String recover(String name, String code, char[] password) {
        mustBeLong(password);
        Accounts accounts = door.accounts();
        boolean right = passwords.matches(RecoveryCode.letters(code), Objects.requireNonNullElse(accounts.recovery(), ""));
        UserAccount before = accounts.find(name)
                .filter(each -> right && each.active() && each.role() == AccountRole.OFFICE)
                .orElseThrow(() -> new Refusal("recovery-wrong"));
        String next = RecoveryCode.random(random);
        door.store(
                new AccountsRevised(
                        List.of(before),
                        List.of(before.withPassword(passwords.hash(password))),
                        accounts.recovery(),
                        passwords.hash(RecoveryCode.letters(next))),
                before.name());
        return next;
    }

    private Accounts ofOffice(Account acting) {
        Accounts accounts = door.accounts();
        acting.mustBeOf(accounts);
        acting.mustBeOffice();
        return accounts;
    }

    private Accounts ofOfficeSignedIn(Account acting) {
        Accounts accounts = ofOffice(acting);
        mustBeOn(accounts);
        return accounts;
    }

    private static void mustBeOn(Accounts accounts) {
        if (!accounts.isOn()) {
            throw new Refusal("sign-in-is-off");
        }
    }

    private UserAccount own(Account acting) {
        return find(door.accounts(), Objects.requireNonNull(acting.id()));
    }

    private static UserAccount find(Accounts accounts, AccountId id) {
        return accounts.find(id).orElseThrow(() -> new Refusal("account-gone"));
    }

    private static void mustBeFree(Accounts accounts, String name, @Nullable AccountId own) {
        accounts.find(name).filter(each -> !each.id().equals(own)).ifPresent(other -> {
            throw new Refusal("account-name-taken", other.name());
        });
    }

    private static UserAccount account(
            AccountId id, String name, AccountRole role, @Nullable DepartmentId department, String hash) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Refusal("account-name", LONGEST_NAME);
        }
        if ((role == AccountRole.DEPARTMENT) != (department != null)) {
            throw new Refusal("account-department");
        }
        return new UserAccount(id, name.strip(), role, department, hash, 0, null, true);
    }

    private static Accounts replaced(Accounts accounts, UserAccount before, UserAccount after) {
        var all = new ArrayList<>(accounts.all());
        all.replaceAll(each -> each.equals(before) ? after : each);
        return new Accounts(accounts.recovery(), all);
    }

    private String hash(char[] password) {
        mustBeLong(password);
        return passwords.hash(password);
    }

    private static void mustBeLong(char[] password) {
        if (Character.codePointCount(password, 0, password.length) < SHORTEST_PASSWORD) {
            throw new Refusal("password-short", SHORTEST_PASSWORD);
        }
    }

    private void store(
            Account acting, List<UserAccount> before, List<UserAccount> after, @Nullable String recovery) {
        door.store(new AccountsRevised(before, after, door.accounts().recovery(), recovery), acting.name());
    }
}
