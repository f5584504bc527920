package org.khabar.workbench.account;

/**
 * The door.
 *
 * @param wrong did somebody just give a name and a password that do not go together?
 */
public record LoginPage(boolean wrong) {}
