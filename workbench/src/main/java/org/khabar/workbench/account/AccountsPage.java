package org.khabar.workbench.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in.
 *
 * @param accounts in the order of adding
 * @param lacks why the last change was not made, or null
 */
public record AccountsPage(List<Account> accounts, @Nullable String lacks) {
    public AccountsPage {
        accounts = List.copyOf(accounts);
    }
}
