package org.khabar.open.table;

/** A cell that is not what its column needs. The message names the field, what stands there, and what should. */
public final class BadField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    public BadField(String field, String found, String should) {
        super("The field %s (%s) must be %s.".formatted(field, shortened(found), should));
    }

    private static String shortened(String found) {
        String line = found.replaceAll("\\s+", " ").strip();
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
