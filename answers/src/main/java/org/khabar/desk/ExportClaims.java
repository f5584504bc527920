package org.khabar.desk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.khabar.model.claim.HeldClaim;
import org.khabar.record.Workspace;
import org.khabar.record.export.ClaimWriter;
import org.khabar.record.export.Format;

/** Takes every claim out of a workspace. */
public final class ExportClaims {
    private final Workspace workspace;

    /**
     * What was taken out.
     *
     * @param claims how many were written
     * @param leftOut how many the form cannot hold
     */
    public record Exported(long claims, long leftOut) {}

    public ExportClaims(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Writes them to a file, which is there whole or not at all. */
    public Exported to(Path file, Format format) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(parent, ".khabar-export", ".part");
        try {
            Exported exported;
            try (BufferedWriter out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                exported = to(out, format);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return exported;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Writes them to a stream and leaves it open. Looks through the whole workspace first, so that damage is found. */
    public Exported to(Writer out, Format format) throws IOException {
        workspace.verify();
        long[] seen = new long[1];
        try (ClaimWriter writer = format.to(out)) {
            workspace.forEachClaim(held -> {
                write(writer, held);
                seen[0]++;
            });
            return new Exported(seen[0] - writer.leftOut(), writer.leftOut());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(ClaimWriter writer, HeldClaim held) {
        try {
            writer.write(held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
