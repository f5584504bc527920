package org.khabar.plot;

/** Makes words of reports safe to show: nothing that moves the text around or ends a file. */
public final class ShownText {
    private ShownText() {}

    /** Without control characters and marks that turn the direction of what follows; ends of lines become blanks. */
    public static String of(String words) {
        StringBuilder tame = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) {
                tame.append(' ');
            } else if (isShown(point)) {
                tame.appendCodePoint(point);
            }
        });
        return tame.toString();
    }

    private static boolean isShown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // Joiners are letters' business in Persian and Arabic; the rest of the format characters is not.
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }
}
