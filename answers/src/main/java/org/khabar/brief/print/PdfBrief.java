package org.khabar.brief.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.khabar.brief.Brief;

/**
 * A brief on paper. Latin, Greek and Cyrillic letters are shown; of others a mark stands in for each, and the HTML page
 * has them all.
 */
public final class PdfBrief {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfBrief() {}

    /** Writes the document, A4. Nothing is fetched from anywhere. */
    public static void write(Brief brief, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(PdfBrief::font, "Liberation");
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        builder.withHtmlContent(HtmlBrief.forPaper(brief), null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
