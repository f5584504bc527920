package org.khabar.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khabar.intake.document.Document;
import org.khabar.intake.plain.BoundedInput;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.Encoding;
import org.khabar.intake.plain.GzipInput;
import org.khabar.intake.plain.Refused;
import org.khabar.intake.plain.TolerantInput;
import org.khabar.intake.rows.Rows;
import org.khabar.model.Problem;

/** The reading of one file, from its bytes to the receiver. Used once, by one thread. */
final class OneFile implements Rows {
    /** Beyond so many problems in one file the rest is only counted: the file is no such file at all. */
    private static final int MOST_PROBLEMS = 100;

    private static final int MOST_LAYERS = 2;

    private final String name;
    private final IntakeOptions options;
    private final Receiver receiver;
    private int reports;
    private int problems;
    private boolean undated;
    private boolean broken;
    /** The last row, held back until the next one or a sound end shows that it is whole. */
    private @Nullable Draft held;

    OneFile(String name, IntakeOptions options, Receiver receiver) {
        this.name = name;
        this.options = options;
        this.receiver = receiver;
    }

    /** Reads the file; a failure half-way leaves good what went out before. */
    void read(InputStream in) throws IOException {
        InputStream source = in;
        byte[] head = peek(source);
        String bare = name;
        for (int layers = 1; Recognition.isGzip(head); layers++) {
            if (layers > MOST_LAYERS) {
                throw new Refused("It is packed more than %d times over. Unpack it.".formatted(MOST_LAYERS));
            }
            source = GzipInput.of(whole(head, source), options.limits());
            head = peek(source);
            bare = bare.toLowerCase(Locale.ROOT).endsWith(".gz") ? bare.substring(0, bare.length() - 3) : bare;
        }
        if (head.length == 0) {
            throw new Refused("It is empty.");
        }
        switch (Recognition.of(bare, head)) {
            case Form.Documents documents -> readDocument(documents, whole(head, source));
            case Form.RowFiles rows -> readRows(rows, whole(head, source), head);
        }
    }

    /** Tells what was only counted. */
    void done() {
        if (problems > MOST_PROBLEMS) {
            receiver.problems()
                    .accept(new Problem(
                            name, 0, "%,d more problems like these were found.".formatted(problems - MOST_PROBLEMS)));
        }
        if (undated) {
            note("holds reports without a date; give one with --date");
        }
        if (broken) {
            note("holds characters that could not be read");
        }
    }

    @Override
    public void report(Draft draft) {
        Draft before = held;
        held = draft;
        if (before != null) {
            send(before, false);
        }
    }

    @Override
    public void problem(int line, String what) {
        problems++;
        if (problems <= MOST_PROBLEMS) {
            receiver.problems().accept(new Problem(name, line, what));
        }
    }

    private void readDocument(Form.Documents form, InputStream in) throws IOException {
        byte[] bytes = new BoundedInput(in, options.limits().bytes()).readAllBytes();
        Document document = new Document(bytes, options.limits());
        List<Draft> drafts =
                Patience.within(options.limits().time(), () -> form.reader().read(document));
        document.notes().forEach(this::note);
        document.problems().forEach(what -> problem(0, what));
        drafts.forEach(draft -> send(draft, true));
    }

    private void readRows(Form.RowFiles form, InputStream in, byte[] head) throws IOException {
        Encoding encoding = Encoding.of(head);
        if (encoding.guessed()) {
            note("read as " + encoding.charset().name());
        }
        in.skipNBytes(encoding.mark());
        TolerantInput tolerant = new TolerantInput(in);
        form.reader().read(new InputStreamReader(tolerant, encoding.charset()), options.limits(), this);
        Optional<IOException> failure = tolerant.failure();
        // A line of JSON shows by itself whether it is whole; a row of CSV does not.
        if (held != null && (failure.isEmpty() || form != Form.RowFiles.CSV)) {
            send(held, false);
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
        if (reports == 0 && problems == 0) {
            throw new Refused("It holds no reports.");
        }
    }

    private void send(Draft draft, boolean tellDate) {
        int length = draft.text().length();
        if (length > options.limits().textChars()) {
            problem(
                    0,
                    "A text of %,d characters is longer than %,d. Cut it into several reports."
                            .formatted(length, options.limits().textChars()));
            return;
        }
        Optional<Draft.Dated> dated = draft.dated(options.date());
        LocalDate day = dated.map(Draft.Dated::day).orElse(null);
        dated.filter(found -> tellDate)
                .ifPresent(found -> note("dated %s by %s".formatted(found.day(), found.origin())));
        undated |= day == null;
        broken |= draft.text().indexOf('\uFFFD') >= 0;
        reports++;
        receiver.reports().accept(draft.toReport(day, options.outlet()));
    }

    private void note(String what) {
        receiver.notes().accept(new Note(name, what));
    }

    /** The first bytes; if the stream breaks within them, those before the break. It will break again when read on. */
    private static byte[] peek(InputStream in) throws IOException {
        byte[] head = new byte[Encoding.SAMPLE];
        int length = 0;
        try {
            for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
                read = in.read(head, length, head.length - length);
            }
        } catch (IOException e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(head, length);
    }

    private static InputStream whole(byte[] head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }
}
