package org.khabar.workbench.account;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.khabar.workbench.guard.Callers;

/**
 * Who came in, and is still here. A session is a random number in a cookie and nothing else, so that there is nothing
 * to forge; it ends after eight hours without a request, by leaving, and with the process. Thread-safe.
 */
public final class Sessions {
    private static final String COOKIE = "khabar-session";
    private static final Duration IDLE = Duration.ofHours(8);
    private static final int BYTES = 32;
    private static final int MOST = 2_000;

    private final InstantSource clock;
    private final Callers callers;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Session> eldest) {
            return size() > MOST;
        }
    };

    private record Session(String name, Instant seen) {}

    public Sessions(InstantSource clock, Callers callers) {
        this.clock = clock;
        this.callers = callers;
    }

    /** Begins a session, under a number that no request brought. */
    public void begin(Context context, String name) {
        end(context);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        synchronized (sessions) {
            sessions.put(id, new Session(name, clock.instant()));
        }
        Cookie cookie = new Cookie(COOKIE, id);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setSecure(callers.isSecure(context));
        context.cookie(cookie);
    }

    /** The name of whoever asks, if in. */
    public Optional<String> find(Context context) {
        String id = context.cookie(COOKIE);
        if (id == null) {
            return Optional.empty();
        }
        synchronized (sessions) {
            Session session = sessions.get(id);
            if (session == null || clock.instant().isAfter(session.seen.plus(IDLE))) {
                sessions.remove(id);
                return Optional.empty();
            }
            sessions.put(id, new Session(session.name, clock.instant()));
            return Optional.of(session.name);
        }
    }

    /** Ends the session of whoever asks. */
    public void end(Context context) {
        String id = context.cookie(COOKIE);
        if (id != null) {
            synchronized (sessions) {
                sessions.remove(id);
            }
            context.removeCookie(COOKIE);
        }
    }
}
