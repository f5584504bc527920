package org.khabar.app.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and how. */
public final class ReadingOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "text, Markdown, HTML, PDF, DOCX, EML, RSS or Atom, CSV, JSON lines; or a folder of these")
    private List<Path> files = List.of();

    @Option(
            names = "--date",
            paramLabel = "D",
            description = "the day the reports were published, where they do not say (2021-10-10)")
    private @Nullable LocalDate date;

    @Option(names = "--threads", paramLabel = "N", description = "threads to read with (default: one a processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** Files and folders, as named. */
    public List<Path> files() {
        return files;
    }

    /** The day for reports that do not say theirs, or null. */
    public @Nullable LocalDate date() {
        return date;
    }

    /** How many threads, at least 1. */
    public int threads() {
        return Math.max(1, threads);
    }
}
