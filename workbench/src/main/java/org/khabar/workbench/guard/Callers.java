package org.khabar.workbench.guard;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * From which machine somebody asks. That is the machine at the other end of the line, whatever the request says of
 * itself; only where that is a proxy which was named, what the proxy says counts.
 *
 * @param proxies addresses of machines that hand on what others ask
 */
public record Callers(Set<String> proxies) {
    public Callers {
        proxies = Set.copyOf(proxies);
    }

    /** The address of the machine that asks. */
    public String address(Context context) {
        String caller = line(context);
        if (!proxies.contains(caller)) {
            return caller;
        }
        // Each proxy adds whom it heard it from at the end; what stands before that was written by just anybody.
        List<String> told = Collections.list(context.req().getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return told.reversed().stream()
                .filter(each -> !proxies.contains(each))
                .findFirst()
                .orElse(caller);
    }

    /** Does the browser speak https, as far as a proxy that was named says so? */
    public boolean isSecure(Context context) {
        return proxies.contains(line(context)) && "https".equals(context.header("X-Forwarded-Proto"));
    }

    private static String line(Context context) {
        return context.req().getRemoteAddr();
    }
}
