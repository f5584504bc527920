package org.khabar.app.table;

/**
 * What is printed to.
 *
 * @param width in columns, 60 to 160
 * @param coloured does it show colours?
 */
public record Screen(int width, boolean coloured) {
    /** A page without colours, as wide as a table reads well. */
    public static final Screen PAGE = new Screen(110, false);

    private static final int NARROWEST = 60;
    private static final int WIDEST = 160;

    public Screen {
        width = Math.clamp(width, NARROWEST, WIDEST);
    }

    /** The ways to set words apart. */
    public enum Style {
        PLAIN(""),
        BOLD("1"),
        DIM("2"),
        RED("31"),
        YELLOW("33"),
        CYAN("36");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    /** The words in that style, or as they are where there are no colours. */
    String styled(Style style, String words) {
        return coloured && style != Style.PLAIN ? "\u001b[" + style.code + "m" + words + "\u001b[0m" : words;
    }
}
