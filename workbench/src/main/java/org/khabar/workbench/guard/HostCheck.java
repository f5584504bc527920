package org.khabar.workbench.guard;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers only to its own names. A page of somebody else that has its name point at this machine ("DNS rebinding") asks
 * under that name, and is refused.
 */
public final class HostCheck {
    private static final Set<String> OWN = Set.of("127.0.0.1", "localhost", "[::1]");

    private final Set<String> names;

    /** @param others names that it answers to besides those of the machine itself */
    public HostCheck(Set<String> others) {
        this.names = Stream.concat(OWN.stream(), others.stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Lets only what asks for this machine pass.
     *
     * @throws ForbiddenResponse if the request names another host
     */
    public void check(Context context) {
        String host = context.header("Host");
        if (host == null || !names.contains(name(host))) {
            throw new ForbiddenResponse("host");
        }
    }

    private static String name(String host) {
        int port = host.lastIndexOf(':');
        boolean bare = port < 0 || host.endsWith("]");
        return (bare ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
    }
}
