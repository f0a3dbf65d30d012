package org.duban.domain.account;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Every account there is.
 *
 * @param recovery the hash of the recovery code, printed when 登录 is switched on; null while it is off
 */
public record Accounts(@Nullable String recovery, List<UserAccount> all) {

    /** 登录 was never switched on. */
    public static final Accounts NONE = new Accounts(null, List.of());

    public Accounts {
        all = List.copyOf(all);
    }

    /** Whether 登录 is switched on; until then everybody acts as the office. */
    public boolean isOn() {
        return recovery != null;
    }

    /** The account that signs in with this name, whatever the case, the width of letters and the blanks around it. */
    public Optional<UserAccount> find(String name) {
        String wanted = plain(name);
        return all.stream().filter(each -> plain(each.name()).equalsIgnoreCase(wanted)).findFirst();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    }

    /** The account of this id. */
    public Optional<UserAccount> find(AccountId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Whether an account of the office that may sign in is among them. */
    public boolean hasOffice() {
        return all.stream().anyMatch(each -> each.active() && each.role() == AccountRole.OFFICE);
    }

    /** Without the recovery code's hash. */
    @Override
    public String toString() {
        return "Accounts[" + (isOn() ? "on" : "off") + ", " + all + "]";
    }
}
