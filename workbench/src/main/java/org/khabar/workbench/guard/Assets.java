package org.khabar.workbench.guard;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that pages load: a closed list, read once, so that no path of a request ever reaches a file. Their address
 * holds the hash of their content, so that a browser keeps them for good.
 */
public final class Assets {
    private static final Map<String, String> KINDS = Map.of(
            "style.css", "text/css; charset=utf-8",
            "pages.css", "text/css; charset=utf-8",
            "app.js", "text/javascript; charset=utf-8",
            "htmx.min.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");

    private static final int HASH_DIGITS = 12;

    private final Map<String, Asset> assets = new TreeMap<>();

    private record Asset(String kind, byte[] content, String hash) {}

    public Assets() {
        KINDS.forEach((name, kind) -> {
            byte[] content = read(name);
            assets.put(name, new Asset(kind, content, hash(content)));
        });
    }

    /** Where a page finds it. */
    public String address(String name) {
        Asset asset = assets.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("There is no asset (%s).".formatted(name));
        }
        return "/assets/" + asset.hash + "/" + name;
    }

    /** Gives it out. */
    public void serve(Context context) {
        Asset asset = assets.get(context.pathParam("name"));
        if (asset == null) {
            throw new NotFoundResponse();
        }
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(asset.kind);
        context.result(asset.content);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/khabar/workbench/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The file (%s) is not in the program.".formatted(name));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
