package org.khabar.brief.print;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.khabar.brief.Brief;

/** What stands under the title. */
final class HeadWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private HeadWords() {}

    /** "Written on 4 October 2021, of what was known on 3 October 2021". */
    static String dates(Brief.Head head) {
        return "Written on %s, of %s"
                .formatted(
                        DAY.format(head.made()),
                        head.asOf() == null
                                ? "everything the record holds"
                                : "what was known on " + DAY.format(head.asOf()));
    }
}
