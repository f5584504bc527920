package org.khabar.intake.document;

import java.io.IOException;
import java.util.List;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.PlainText;

/** A plain text file: one report. */
public final class TextFile implements DocumentFormat {
    @Override
    public List<Draft> read(Document document) throws IOException {
        return List.of(new Draft(document.checked(PlainText.joined(document.text()))));
    }
}
