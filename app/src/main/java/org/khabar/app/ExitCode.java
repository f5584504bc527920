package org.khabar.app;

/** What a command ends with. */
final class ExitCode {
    static final int DONE = 0;

    /** The answer is no: a check failed. */
    static final int NO = 1;

    static final int WRONG_USAGE = 2;

    /** Something could not be read or written; what was good is kept. */
    static final int BAD_INPUT = 3;

    /** A fault in Khabar itself (EX_SOFTWARE in BSD's sysexits.h). */
    static final int FAULT = 70;

    private ExitCode() {}
}
