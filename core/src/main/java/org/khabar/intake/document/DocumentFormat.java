package org.khabar.intake.document;

import java.io.IOException;
import java.util.List;
import org.khabar.intake.plain.Draft;

/** Reads one format of documents. Stateless. */
public interface DocumentFormat {
    /**
     * The reports in a document, most often one.
     *
     * @throws IOException if it cannot be read; the message of a {@link org.khabar.intake.plain.Refused} is meant for
     *     the user
     */
    List<Draft> read(Document document) throws IOException;
}
