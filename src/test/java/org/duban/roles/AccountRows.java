package org.duban.roles;

import static org.duban.roles.Who.EVERYBODY;
import static org.duban.roles.Who.THE_OFFICE;
import static org.duban.roles.Who.WHO_SIGNED_IN;

import java.util.List;
import java.util.Set;
import org.duban.domain.account.AccountRole;
import org.duban.ui.Desk;
import org.duban.usecase.Account;
import org.duban.usecase.ImportPlan;
import org.duban.usecase.KnownPlan;
import org.duban.usecase.account.ManageAccounts;

/** Accounts, and plans that come from documents: the office's business, but for one's own password. */
final class AccountRows {

    private AccountRows() {}

    @FunctionalInterface
    private interface Managing {

        /** Does it. */
        void with(ManageAccounts manage, Hospital hospital, Account account);
    }

    @FunctionalInterface
    private interface Importing {

        /** Does it. */
        void with(ImportPlan importPlan, Hospital hospital, Account account);
    }

    static List<Row> accounts() {
        return List.of(
                row("accounts", THE_OFFICE, (manage, hospital, account) -> manage.accounts(account)),
                row("switchOn", THE_OFFICE, (manage, hospital, account) -> {
                    manage.switchOff(hospital.of(Who.OFFICE), Hospital.password());
                    manage.switchOn(account, "赵洁", Hospital.password());
                }),
                row("switchOff", THE_OFFICE, (manage, hospital, account) -> manage.switchOff(account, Hospital.password())),
                row("create", THE_OFFICE, (manage, hospital, account) ->
                        manage.create(account, "赵洁", AccountRole.LEADER, null, Hospital.password())),
                row("createFor", THE_OFFICE, (manage, hospital, account) ->
                        manage.createFor(account, hospital.ledger.departments().all())),
                row("revise", THE_OFFICE, (manage, hospital, account) -> manage.revise(
                        account, hospital.stored(Who.LEADER).id(), "副院长", AccountRole.LEADER, null, true)),
                row("reset", THE_OFFICE, (manage, hospital, account) ->
                        manage.reset(account, hospital.stored(Who.LEADER).id(), Hospital.password())),
                row("changeOwn", WHO_SIGNED_IN, (manage, hospital, account) ->
                        manage.changeOwn(account, Hospital.password(), "冬天的雪落在松树上".toCharArray())),
                row("recover", EVERYBODY, (manage, hospital, account) ->
                        manage.recover("王敏", hospital.recoveryCode, Hospital.password())));
    }

    static List<Row> documents() {
        return List.of(
                importing("review", (importPlan, hospital, account) -> importPlan.review(known().draft())),
                importing("plansOf", (importPlan, hospital, account) -> importPlan.plansOf(2024)),
                importing("toMergeInto", (importPlan, hospital, account) ->
                        importPlan.toMergeInto(importPlan.review(known().draft()), null)),
                importing("preview", (importPlan, hospital, account) ->
                        importPlan.preview(importPlan.review(known().draft()), hospital.book().plan().id())),
                importing("accept", (importPlan, hospital, account) -> hospital.carryOut(
                        importPlan.accept(importPlan.review(known().draft()), new ImportPlan.How.AsNew()), account)),
                importing("asRead", (importPlan, hospital, account) -> hospital.carryOut(importPlan.asRead(known()), account)));
    }

    private static KnownPlan known() {
        return KnownPlan.of(Desk.draft("a.docx", 2024, List.of()));
    }

    private static Row row(String method, Set<Who> mayDo, Managing act) {
        return new Row(ManageAccounts.class, method, "", mayDo, (hospital, account) ->
                act.with(new ManageAccounts(hospital.ledger, hospital.passwords, hospital.clock), hospital, account));
    }

    private static Row importing(String method, Importing act) {
        return new Row(ImportPlan.class, method, "", THE_OFFICE, (hospital, account) ->
                act.with(new ImportPlan(hospital.ledger, () -> account), hospital, account));
    }
}
