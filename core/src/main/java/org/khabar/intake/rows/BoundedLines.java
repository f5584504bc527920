package org.khabar.intake.rows;

import java.io.IOException;
import java.io.Reader;

/** Lines of a stream, of which none is held beyond a bound. Not thread-safe. */
final class BoundedLines {
    private final Reader in;
    private final int most;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private int from;
    private int to;
    private int number;
    private boolean tooLong;

    BoundedLines(Reader in, int most) {
        this.in = in;
        this.most = most;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** The line without its end; the start of it if it is too long. */
    String line() {
        return line.toString();
    }

    /** Was more than the bound left out? */
    boolean tooLong() {
        return tooLong;
    }

    /** Goes to the next line; false at the end. A line that the end of a broken stream cuts off is not given. */
    boolean advance() throws IOException {
        line.setLength(0);
        tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            int room = Math.min(end - from, most - line.length());
            line.append(buffer, from, room);
            tooLong |= room < end - from;
            boolean ended = end < to;
            from = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        if (from < to) {
            return true;
        }
        from = 0;
        to = in.read(buffer);
        return to > 0;
    }
}
