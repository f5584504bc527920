package org.khabar.workbench.guard;

import io.javalin.http.Context;
import java.util.Optional;

/**
 * Who asks.
 *
 * @param name under which decisions are taken down
 * @param role what this person may do
 */
public record Person(String name, Role role) {
    private static final String KEY = "khabar-person";

    /** What somebody may do; each role may do what those before it may. */
    public enum Role {
        /** Looks, asks, checks, plans, takes away. */
        READER,
        /** Decides, rates, adds and imports. */
        ANALYST,
        /** Lets people in. */
        ADMIN
    }

    /** Whoever asked for this. */
    public static Person of(Context context) {
        return find(context)
                .orElseThrow(() -> new IllegalStateException("Nobody is known to ask (%s).".formatted(context.path())));
    }

    /** Whoever asked for this, if that is known. */
    public static Optional<Person> find(Context context) {
        return Optional.ofNullable(context.attribute(KEY));
    }

    /** Takes down who asks, for the rest of the request. */
    public static void set(Context context, Person person) {
        context.attribute(KEY, person);
    }

    /** May this person do what that role may? */
    public boolean may(Role needed) {
        return role.compareTo(needed) >= 0;
    }
}
