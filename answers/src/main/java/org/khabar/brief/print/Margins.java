package org.khabar.brief.print;

import org.khabar.brief.Brief;
import org.khabar.model.Handling;

/** What stands in the margin of every sheet of paper: how it may be handed on, and the number of the page. */
final class Margins {
    private Margins() {}

    static String css(Brief.Head head) {
        Handling handling = head.handling();
        String mark = handling == null ? "" : "TLP:" + handling.label();
        return """
                @page { @top-right { content: "%s"; font: 9pt Helvetica; }
                @bottom-center { content: counter(page) " / " counter(pages); font: 8pt Helvetica; color: #555 } }
                """.formatted(mark);
    }
}
