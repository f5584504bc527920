package org.khabar.intake;

/**
 * Something worth knowing about a file that went well: the encoding that was guessed, where a date is from.
 *
 * @param file the file
 * @param what a few words that follow its name ({@code read as windows-1252})
 */
public record Note(String file, String what) {
    /** One line: {@code file: what}. */
    @Override
    public String toString() {
        return file + ": " + what;
    }
}
