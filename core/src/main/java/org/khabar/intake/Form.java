package org.khabar.intake;

import org.khabar.intake.document.DocumentFormat;
import org.khabar.intake.document.DocxFile;
import org.khabar.intake.document.FeedFile;
import org.khabar.intake.document.HtmlFile;
import org.khabar.intake.document.MailFile;
import org.khabar.intake.document.MarkdownFile;
import org.khabar.intake.document.PdfFile;
import org.khabar.intake.document.TextFile;
import org.khabar.intake.rows.CsvRows;
import org.khabar.intake.rows.JsonArray;
import org.khabar.intake.rows.JsonLines;
import org.khabar.intake.rows.RowFormat;

/** The form of a file, once it is known: a document, read whole, or rows, read as a stream. */
sealed interface Form {
    /** Read whole. */
    enum Documents implements Form {
        TEXT,
        MARKDOWN,
        HTML,
        PDF,
        DOCX,
        MAIL,
        FEED;

        /** A new reader. Made here and not before, since its library takes time to load. */
        DocumentFormat reader() {
            return switch (this) {
                case TEXT -> new TextFile();
                case MARKDOWN -> new MarkdownFile();
                case HTML -> new HtmlFile();
                case PDF -> new PdfFile();
                case DOCX -> new DocxFile();
                case MAIL -> new MailFile();
                case FEED -> new FeedFile();
            };
        }
    }

    /** Read as a stream. */
    enum RowFiles implements Form {
        JSON_LINES,
        JSON_ARRAY,
        CSV;

        /** A new reader. */
        RowFormat reader() {
            return switch (this) {
                case JSON_LINES -> new JsonLines();
                case JSON_ARRAY -> new JsonArray();
                case CSV -> new CsvRows();
            };
        }
    }
}
