package org.khabar.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.khabar.intake.plain.Refused;
import org.khabar.model.Problem;
import org.khabar.model.Report;

/**
 * Reads files of every form that reports come in. The one way in: a file that cannot be read becomes a problem, never
 * an exception. Thread-safe, but for standard input, of which there is one.
 */
public final class Intake {
    /** The path that stands for standard input. */
    public static final Path STDIN = Path.of("-");

    private final InputStream stdin;

    /** Reads {@code -} from the program's standard input. */
    public Intake() {
        this(System.in);
    }

    /** Reads {@code -} from this stream. */
    public Intake(InputStream stdin) {
        this.stdin = stdin;
    }

    /** All reports of a file or of the files below a directory, held in memory. */
    public IntakeResult read(Path file, IntakeOptions options) {
        List<Report> reports = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        read(file, options, new Receiver(reports::add, problems::add, notes::add));
        return new IntakeResult(reports, problems, notes);
    }

    /** The reports of a file or of the files below a directory, one by one; notes are not told. */
    public void read(Path file, IntakeOptions options, Consumer<Report> reports, Consumer<Problem> problems) {
        read(file, options, new Receiver(reports, problems, note -> {}));
    }

    /**
     * The reports of a file, one by one, in memory that does not grow with the file; a directory is walked in the order
     * of its names.
     */
    public void read(Path file, IntakeOptions options, Receiver receiver) {
        if (file.equals(STDIN)) {
            readStream("-", stdin, options, receiver);
        } else {
            new Folders(options.limits().depth())
                    .walk(file, found -> readFile(found, options, receiver), receiver.problems());
        }
    }

    private static void readFile(Path file, IntakeOptions options, Receiver receiver) {
        try (InputStream in = Files.newInputStream(file)) {
            readStream(file.toString(), in, options, receiver);
        } catch (IOException e) {
            receiver.problems().accept(new Problem(file.toString(), 0, Folders.reason(e)));
        }
    }

    private static void readStream(String name, InputStream in, IntakeOptions options, Receiver receiver) {
        OneFile file = new OneFile(name, options, receiver);
        try {
            file.read(in);
            file.done();
        } catch (IOException e) {
            file.done();
            receiver.problems().accept(new Problem(name, 0, Refused.reasonOf(e)));
        }
    }
}
