package org.duban.store;

import static org.duban.store.jooq.Tables.ACCOUNT;
import static org.duban.store.jooq.Tables.SIGN_IN;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duban.domain.account.AccountId;
import org.duban.domain.account.AccountRole;
import org.duban.domain.account.Accounts;
import org.duban.domain.account.UserAccount;
import org.duban.domain.change.AccountsRevised;
import org.duban.domain.plan.DepartmentId;
import org.duban.store.jooq.tables.records.AccountRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The accounts, and whether 登录 is switched on. */
record AccountTables(DSLContext sql) {

    Accounts all() {
        List<UserAccount> all = sql.selectFrom(ACCOUNT).orderBy(ACCOUNT.NAME).fetch(AccountTables::account);
        return new Accounts(sql.select(SIGN_IN.RECOVERY_HASH).from(SIGN_IN).fetchOne(SIGN_IN.RECOVERY_HASH), all);
    }

    /** Carries it out if the stored accounts are as it expects. */
    void revise(AccountsRevised revised) {
        revised.appliedTo(all());
        for (UserAccount each : revised.before()) {
            sql.deleteFrom(ACCOUNT).where(ACCOUNT.ID.eq(each.id().value())).execute();
        }
        revised.after().forEach(each -> sql.executeInsert(record(each)));
        sql.deleteFrom(SIGN_IN).execute();
        String recovery = revised.recoveryAfter();
        if (recovery != null) {
            sql.insertInto(SIGN_IN, SIGN_IN.RECOVERY_HASH).values(recovery).execute();
        }
    }

    private static UserAccount account(AccountRecord row) {
        OffsetDateTime locked = row.getLockedUntil();
        return new UserAccount(
                new AccountId(row.getId()),
                row.getName(),
                AccountRole.valueOf(row.getDuty()),
                row.getDepartmentId() == null ? null : new DepartmentId(row.getDepartmentId()),
                row.getPasswordHash(),
                row.getFailures(),
                locked == null ? null : locked.toInstant(),
                row.getActive());
    }

    private static AccountRecord record(UserAccount account) {
        DepartmentId department = account.department();
        return new AccountRecord(
                account.id().value(),
                account.name(),
                account.role().name(),
                department == null ? null : department.value(),
                account.password(),
                account.failures(),
                utc(account.lockedUntil()),
                account.active());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant when) {
        return when == null ? null : when.atOffset(ZoneOffset.UTC);
    }
}
