package org.khabar.model;

/**
 * Something that was set aside, with its source and the way out; collected, never just logged.
 *
 * @param file the file or report it stands in
 * @param line 1-based line, or 0 where lines mean nothing
 * @param what what is wrong, and what to do, in one sentence
 */
public record Problem(String file, int line, String what) {
    /** One line: {@code file:line: what}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + what : file + ": " + what;
    }
}
