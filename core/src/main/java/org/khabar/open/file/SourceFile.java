package org.khabar.open.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;

/** A file that a user brings: a text, a gzip of one, or a zip of several. */
public final class SourceFile {
    /** All GED events since 1989 are 0.25 GB; what unpacks to more than this is no table of events. */
    private static final long LARGEST = 2L << 30;

    private static final Set<String> TEXTS =
            Set.of("csv", "tsv", "tab", "txt", "json", "jsonl", "ndjson", "geojson", "topojson", "xml", "yaml", "yml");

    private final Path path;
    private final long largest;

    public SourceFile(Path path) {
        this(path, LARGEST);
    }

    /** @param largest bytes of one part, unpacked, past which reading fails */
    SourceFile(Path path, long largest) {
        this.path = path;
        this.largest = largest;
    }

    /**
     * The texts in it, in the order of the archive.
     *
     * @throws IOException if it cannot be opened, or is an archive without a text; the message says what to do
     */
    public List<Part> listParts() throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(path)) {
            start = in.readNBytes(2);
        }
        if (start.length == 2 && start[0] == 'P' && start[1] == 'K') {
            return entries();
        }
        boolean gzip = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
        return List.of(new Part(path.toString(), () -> {
            InputStream in = new BufferedInputStream(Files.newInputStream(path));
            return bounded(gzip ? new GZIPInputStream(in, 1 << 16) : in);
        }));
    }

    private List<Part> entries() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                throw new IOException("it is an Office document; save its sheet as CSV and import that");
            }
            List<Part> parts = zip.stream()
                    .filter(entry -> !entry.isDirectory() && isText(entry.getName()))
                    .map(ZipEntry::getName)
                    .map(name -> new Part(path + "!" + name.replaceAll("\\p{Cntrl}", "?"), () -> open(name)))
                    .toList();
            if (parts.isEmpty()) {
                throw new IOException("the archive holds no table or text; unpack it and look at it first");
            }
            return parts;
        }
    }

    private static boolean isText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith("__macosx/")
                && !lower.contains("readme")
                && TEXTS.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }

    private InputStream open(String entry) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        InputStream in = zip.getInputStream(new ZipEntry(entry));
        if (in == null) {
            zip.close();
            throw new IOException("the archive changed while it was read; import it again");
        }
        return bounded(new EntryStream(in, zip));
    }

    private InputStream bounded(InputStream in) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(in)
                .setMaxCount(largest)
                .setOnMaxCount((most, count) -> {
                    throw new IOException("it holds more than %,d bytes; split it into smaller files".formatted(most));
                })
                .get();
    }
}
