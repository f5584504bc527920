package org.khabar.app.console;

/** What a command ends with. */
public final class ExitCode {
    public static final int DONE = 0;

    /** The answer is no: a check failed. */
    public static final int NO = 1;

    public static final int WRONG_USAGE = 2;

    /** Something could not be read or written; what was good is kept. */
    public static final int BAD_INPUT = 3;

    /** A fault in Khabar itself (EX_SOFTWARE in BSD's sysexits.h). */
    public static final int FAULT = 70;

    private ExitCode() {}
}
