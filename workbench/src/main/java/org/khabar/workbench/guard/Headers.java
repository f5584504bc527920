package org.khabar.workbench.guard;

import io.javalin.http.Context;
import java.util.Map;

/**
 * What a browser is told it may do with a page: load what we serve, run our script files, send forms to us; no more.
 */
public final class Headers {
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", POLICY,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()",
            "Cache-Control", "no-store");

    private Headers() {}

    /** Puts them on an answer. */
    public static void put(Context context) {
        ALL.forEach(context::header);
    }
}
