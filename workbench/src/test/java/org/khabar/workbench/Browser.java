package org.khabar.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks for pages as a browser does: keeps cookies, follows redirects, sends the token of the page it was on. */
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"khabar-token\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final String address;
    private String token = "";

    /** What came back. */
    record Page(int status, String body, URI address, HttpResponse<String> response) {
        /** The first address on the page that the pattern finds. */
        String link(String pattern) {
            Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(body);
            if (!link.find()) {
                throw new AssertionError("No link like %s on %s:%n%s".formatted(pattern, address, body));
            }
            return link.group(1).replace("&amp;", "&");
        }

        /** The value of a field of a form. */
        String field(String name) {
            Matcher field =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(body);
            if (!field.find()) {
                throw new AssertionError("No field %s on %s".formatted(name, address));
            }
            return field.group(1).replace("&amp;", "&");
        }
    }

    Browser(String address) {
        this.address = address;
    }

    Page get(String path) {
        Page page = send(HttpRequest.newBuilder(uri(path)).build());
        Matcher found = TOKEN.matcher(page.body);
        if (found.find()) {
            token = found.group(1);
        }
        return page;
    }

    /** Sends a form of the page that was last got. */
    Page post(String path, Map<String, String> fields) {
        return postWith(path, fields, token);
    }

    /** Sends a form with another token. */
    Page postWith(String path, Map<String, String> fields, String other) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(
                        Collectors.joining("&", "token=" + URLEncoder.encode(other, StandardCharsets.UTF_8) + "&", ""));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** Drops a file on the page that was last got. */
    Page drop(String path, String field, String name, byte[] content) throws IOException {
        String edge = "edge-of-a-part";
        var body = new java.io.ByteArrayOutputStream();
        body.write(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("X-Khabar-Token", token)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** A request with the token of the page that was last got. */
    HttpRequest.Builder signed(HttpRequest.Builder request) {
        return request.header("X-Khabar-Token", token);
    }

    /** Sends any request, with the cookies of this browser. */
    Page send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return new Page(response.statusCode(), response.body(), response.uri(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create(address).resolve(path);
    }
}
