package org.khabar.intake.document;

import java.util.ArrayList;
import java.util.List;
import org.khabar.intake.plain.Encoding;
import org.khabar.intake.plain.Limits;
import org.khabar.intake.plain.Refused;

/** The bytes of one document and what its reader has to say about them. Not thread-safe. */
public final class Document {
    private final byte[] bytes;
    private final Limits limits;
    private final List<String> notes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Takes the bytes as they are; nobody may change them any more. */
    public Document(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** The bytes, which nobody may change. */
    public byte[] bytes() {
        return bytes;
    }

    public Limits limits() {
        return limits;
    }

    /** The bytes as text, in the encoding that they are found to be in; a guess is noted. */
    public String text() {
        Encoding encoding = Encoding.of(bytes);
        if (encoding.guessed()) {
            note("read as " + encoding.charset().name());
        }
        return encoding.decode(bytes);
    }

    /**
     * The text, if it is not too long and not empty.
     *
     * @throws Refused otherwise
     */
    String checked(String text) throws Refused {
        if (text.length() > limits.textChars()) {
            throw tooLong();
        }
        if (text.isBlank()) {
            throw new Refused("It holds no text.");
        }
        return text;
    }

    /** The refusal of a text beyond the limit. */
    Refused tooLong() {
        return new Refused(
                "Its text is longer than %,d characters. Cut it into several files.".formatted(limits.textChars()));
    }

    /** Something worth knowing that is no problem. */
    void note(String what) {
        notes.add(what);
    }

    /** Something that was left out, with the reason and the way out. */
    void problem(String what) {
        problems.add(what);
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }

    public List<String> problems() {
        return List.copyOf(problems);
    }
}
