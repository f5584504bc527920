package org.khabar.open.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khabar.model.Problem;

/**
 * One text of a file that a user brings: the file itself, or an entry of an archive. May be opened more than once. Not
 * thread-safe.
 */
public final class Part {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Source source;
    private @Nullable Letters known;

    /** Opens the bytes, unpacked and bounded. */
    interface Source {
        InputStream open() throws IOException;
    }

    Part(String name, Source source) {
        this.name = name;
        this.source = source;
    }

    /** The name to show in problems: the file's, and after a {@code !} the entry's. */
    public String name() {
        return name;
    }

    /** The bytes, unpacked. Fails past the bound. */
    public InputStream bytes() throws IOException {
        return source.open();
    }

    /** The characters without a byte order mark; tells where their encoding had to be guessed. */
    public Reader text(Consumer<Problem> problems) throws IOException {
        Letters letters = letters();
        if (letters.guessed()) {
            problems.accept(new Problem(
                    name,
                    0,
                    "It is not plain UTF-8 and was read as %s; if names with accents look wrong, save it as UTF-8."
                            .formatted(letters.charset())));
        }
        PushbackReader reader =
                new PushbackReader(new BufferedReader(new InputStreamReader(source.open(), letters.charset())), 1);
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return reader;
    }

    /** The whole text is looked through for them, so once. */
    private Letters letters() throws IOException {
        Letters letters = known;
        if (letters == null) {
            try (InputStream in = source.open()) {
                letters = Letters.of(in);
            }
            known = letters;
        }
        return letters;
    }

    /** The first characters, for a look at what this is. */
    public String start(int most) throws IOException {
        try (Reader reader = text(problem -> {})) {
            char[] some = new char[most];
            int got = 0;
            for (int read = reader.read(some); read > 0; read = reader.read(some, got, most - got)) {
                got += read;
            }
            return new String(some, 0, got);
        }
    }
}
