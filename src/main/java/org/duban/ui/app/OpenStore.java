package org.duban.ui.app;

import java.util.function.Supplier;
import org.duban.ui.workspace.Contents;
import org.duban.usecase.Ledger;

/**
 * The opened store with what it held at that moment.
 *
 * @param signIn whether 登录 is switched on
 */
record OpenStore(Ledger ledger, Contents contents, boolean signIn) {

    /** Opens the store and loads what is shown first; a store whose contents cannot be loaded is closed again. */
    static OpenStore open(Supplier<Ledger> opener) {
        Ledger ledger = opener.get();
        try {
            return new OpenStore(ledger, Contents.load(ledger), ledger.accounts().isOn());
        } catch (RuntimeException failure) {
            ledger.close();
            throw failure;
        }
    }
}
