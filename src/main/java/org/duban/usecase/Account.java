package org.duban.usecase;

/** Who acts: the name that history keeps, and what they may do. */
public record Account(String name, AccountRole role) {

    /** Someone of the president's office; until 登录 is switched on, everybody. */
    public static Account office(String name) {
        return new Account(name, AccountRole.OFFICE);
    }

    /** @throws Refusal unless this account may change plans */
    void mustEditPlans() {
        if (role != AccountRole.OFFICE) {
            throw new Refusal("not-permitted", name);
        }
    }
}
