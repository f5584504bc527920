package org.khabar.intake.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.PlainText;
import org.khabar.intake.plain.Refused;

/** A PDF with text in it: one report. What stands at the head or foot of page after page is left out. */
public final class PdfFile implements DocumentFormat {
    private static final long IN_MEMORY = 32 << 20;
    /** What a library of reports has on a shelf; each page is looked up from the first, so many cost their square. */
    private static final int MOST_PAGES = 2_000;

    private static final Pattern MADE_BY_PROGRAM =
            Pattern.compile("(?i).*\\.(?:docx?|pdf|indd|rtf|odt)|untitled.*|microsoft word.*");

    @Override
    public List<Draft> read(Document document) throws IOException {
        long storage = 4 * document.limits().bytes();
        try (PDDocument pdf = Loader.loadPDF(
                document.bytes(), "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY, storage).streamCache)) {
            PdfStreams.check(pdf, storage);
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new Refused("It has %,d pages, more than %,d. Save the pages that matter as a file of their own."
                        .formatted(pdf.getNumberOfPages(), MOST_PAGES));
            }
            String text = PlainText.joined(PageEdges.without(pages(pdf, document)));
            if (text.isBlank()) {
                throw new Refused("It holds pictures of pages and no text. Run text recognition (OCR) over it first.");
            }
            PDDocumentInformation about = pdf.getDocumentInformation();
            return List.of(new Draft(document.checked(text))
                    .created(day(about.getCreationDate()))
                    .title(title(about.getTitle()))
                    .author(about.getAuthor())
                    .language(pdf.getDocumentCatalog().getLanguage()));
        } catch (InvalidPasswordException e) {
            throw new Refused("It is locked with a password. Save an unlocked copy.");
        }
    }

    private static List<String> pages(PDDocument pdf, Document document) throws IOException {
        List<String> pages = new ArrayList<>();
        long length = 0;
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new Refused("Reading it was given up.");
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphEnd("\n");
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(pdf);
            length += text.length();
            if (length > 2L * document.limits().textChars()) {
                throw document.tooLong();
            }
            pages.add(text);
        }
        return pages;
    }

    private static @Nullable String title(@Nullable String title) {
        return title == null || MADE_BY_PROGRAM.matcher(title.strip()).matches() ? null : title;
    }

    private static @Nullable LocalDate day(@Nullable Calendar made) {
        return made == null
                ? null
                : made.toInstant().atZone(made.getTimeZone().toZoneId()).toLocalDate();
    }
}
