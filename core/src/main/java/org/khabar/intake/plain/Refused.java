package org.khabar.intake.plain;

import java.io.IOException;

/** A file or a part of one that is not taken. The message is one sentence for the user: the reason and the way out. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    public Refused(String reason) {
        super(reason);
    }

    /** What to say of a failure while reading: a refusal's own words, else that the file is damaged and how. */
    public static String reasonOf(IOException failure) {
        return failure instanceof Refused
                ? String.valueOf(failure.getMessage())
                : "It is damaged or was only half written (%s). Fetch or save it again.".formatted(firstLine(failure));
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank()
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
