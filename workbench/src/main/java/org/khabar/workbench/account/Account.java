package org.khabar.workbench.account;

import java.util.regex.Pattern;
import org.khabar.workbench.guard.Person;

/**
 * Somebody who may come in.
 *
 * @param name under which this person decides
 * @param role what this person may do
 * @param secret the password, hashed
 */
public record Account(String name, Person.Role role, Secret secret) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{0,59}");

    public Account {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "The name (%s) must be letters, digits, spaces and the marks . _ @ -, at most 60.".formatted(name));
        }
    }

    /** Who this is, for the rest of the workbench. */
    public Person person() {
        return new Person(name, role);
    }
}
