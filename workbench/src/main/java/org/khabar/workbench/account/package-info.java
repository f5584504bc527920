/**
 * Who may come in where more than one person uses a workbench: accounts with roles, kept beside the record, sessions,
 * and a limit on guessing. Where there are no accounts, whoever sits at the machine may do everything.
 */
@NullMarked
package org.khabar.workbench.account;

import org.jspecify.annotations.NullMarked;
