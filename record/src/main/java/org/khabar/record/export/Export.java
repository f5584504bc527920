package org.khabar.record.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.khabar.record.export.seam.ExportSource;
import org.khabar.record.export.seam.Exported;
import org.khabar.record.table.ParquetFile;

/** Takes what a source holds out of the record, in any of the forms. */
public final class Export {
    private final ExportSource source;

    public Export(ExportSource source) {
        this.source = source;
    }

    /** Writes to a file, which is there whole or not at all. */
    public Exported to(Path file, Format format) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(parent, ".khabar-export", ".part");
        try {
            Exported exported = format.isText() ? text(draft, format) : ParquetFile.write(source, draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return exported;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Exported text(Path file, Format format) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return to(out, format);
        }
    }

    /**
     * Writes to a stream and leaves it open.
     *
     * @throws IllegalArgumentException if the form is not text and needs a file
     */
    public Exported to(Writer out, Format format) throws IOException {
        try {
            return format.exporter().write(source, out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
