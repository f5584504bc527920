package org.khabar.open.claims;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a text, none of them longer than a claim can be. Closes what it reads from. Not thread-safe. */
final class Lines implements AutoCloseable {
    private static final int LONGEST = 8 << 20;

    private final Reader in;
    private final char[] some = new char[1 << 16];
    private int at;
    private int end;

    Lines(Reader in) {
        this.in = in;
    }

    /** The next line without its end; fails at one so long that it must be something else. */
    Optional<String> next() throws IOException {
        StringBuilder begun = new StringBuilder();
        while (fill()) {
            int from = at;
            at = lineEnd(from);
            if (begun.length() + at - from > LONGEST) {
                throw new IOException("a line is longer than %,d characters; give one claim a line".formatted(LONGEST));
            }
            if (at < end) {
                at++;
                return Optional.of(
                        begun.isEmpty()
                                ? new String(some, from, at - 1 - from)
                                : begun.append(some, from, at - 1 - from).toString());
            }
            begun.append(some, from, at - from);
        }
        return begun.isEmpty() ? Optional.empty() : Optional.of(begun.toString());
    }

    /** Is there more? */
    private boolean fill() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(some));
        }
        return at < end;
    }

    private int lineEnd(int from) {
        int found = from;
        while (found < end && some[found] != '\n') {
            found++;
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
