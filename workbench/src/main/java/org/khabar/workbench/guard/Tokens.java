package org.khabar.workbench.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Tells forms that our own pages send from those that others forge. Each browser has a random visit in a cookie; the
 * token in our pages is its keyed hash, which nobody else can work out. The key lasts as long as the process.
 */
public final class Tokens {
    /** Name of the form field. */
    public static final String FIELD = "token";

    /** Name of the header that scripts send instead. */
    public static final String HEADER = "X-Khabar-Token";

    private static final String COOKIE = "khabar-visit";
    private static final String HMAC = "HmacSHA256";
    private static final int BYTES = 24;
    private static final Pattern VISIT = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    public Tokens() {
        this.key = new SecretKeySpec(bytes(), HMAC);
    }

    /** The token for the pages of this visit; begins a visit where there is none. */
    public String token(Context context) {
        String visit = context.cookie(COOKIE);
        if (visit == null || !VISIT.matcher(visit).matches()) {
            visit = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes());
            Cookie cookie = new Cookie(COOKIE, visit);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.STRICT);
            context.cookie(cookie);
        }
        return sign(visit);
    }

    /**
     * Lets only what one of our pages sent pass.
     *
     * @throws ForbiddenResponse if it was not
     */
    public void check(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean foreign = (site != null && !OWN_SITE.contains(site))
                || (origin != null && !isOwn(origin, context.header("Host")));
        String visit = context.cookie(COOKIE);
        String sent = context.header(HEADER);
        String given = sent == null ? context.formParam(FIELD) : sent;
        if (foreign || visit == null || given == null || !same(given, sign(visit))) {
            throw new ForbiddenResponse("token");
        }
    }

    /** Before us may stand a proxy that speaks https, so that only the host counts. */
    private static boolean isOwn(String origin, @Nullable String host) {
        return origin.equals("http://" + host) || origin.equals("https://" + host);
    }

    private byte[] bytes() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private String sign(String visit) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            byte[] hash = mac.doFinal(visit.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
