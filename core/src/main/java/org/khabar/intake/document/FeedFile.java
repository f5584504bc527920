package org.khabar.intake.document;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.Refused;

/** An RSS or Atom feed saved to a file: one report an entry. */
public final class FeedFile implements DocumentFormat {
    @Override
    public List<Draft> read(Document document) throws IOException {
        String xml;
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(document.bytes()), true, "UTF-8")) {
            StringWriter whole = new StringWriter();
            reader.transferTo(whole);
            xml = whole.toString();
        }
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            throw new Refused(
                    "It brings its own document type, as feeds need not and attacks do. Delete the <!DOCTYPE …> part.");
        }
        SyndFeed feed = parse(xml, document);
        List<Draft> drafts = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            String text = text(entry, document);
            if (text.isBlank()) {
                document.problem("An entry (%s) holds no text.".formatted(entry.getUri()));
            } else {
                drafts.add(draft(feed, entry, document.checked(text)));
            }
        }
        if (drafts.isEmpty() && document.problems().isEmpty()) {
            throw new Refused("The feed holds no entries.");
        }
        return drafts;
    }

    private static SyndFeed parse(String xml, Document document) throws IOException {
        try {
            return new SyndFeedInput(false, Locale.ROOT).build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException e) {
            String whole = upToLastEntry(xml);
            try {
                SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(whole));
                document.problem("It is damaged or was only half written. The entries before the damage were kept.");
                return feed;
            } catch (FeedException | IllegalArgumentException again) {
                throw new Refused("It is no feed that can be read (%s). Fetch it again."
                        .formatted(String.valueOf(e.getMessage())
                                .lines()
                                .findFirst()
                                .orElse("")));
            }
        }
    }

    /** A feed that breaks off, closed after its last whole entry. */
    private static String upToLastEntry(String xml) {
        int item = xml.lastIndexOf("</item>");
        int entry = xml.lastIndexOf("</entry>");
        if (item > entry) {
            String end = xml.contains("<rdf:RDF") ? "</rdf:RDF>" : "</channel></rss>";
            return xml.substring(0, item) + "</item>" + end;
        }
        return entry < 0 ? xml : xml.substring(0, entry) + "</entry></feed>";
    }

    private static String text(SyndEntry entry, Document document) {
        Stream<SyndContent> contents = Stream.concat(
                entry.getContents().stream(),
                entry.getDescription() == null ? Stream.of() : Stream.of(entry.getDescription()));
        return contents.map(SyndContent::getValue)
                .filter(value -> value != null && !value.isBlank())
                .map(value -> HtmlText.of(value, document.limits()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> entry.getTitle() == null ? "" : HtmlText.of(entry.getTitle(), document.limits()));
    }

    private static Draft draft(SyndFeed feed, SyndEntry entry, String text) {
        return new Draft(text)
                .id(entry.getUri())
                .published(day(entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate()))
                .carrier(feed.getTitle())
                .title(entry.getTitle())
                .author(entry.getAuthor())
                .url(entry.getLink())
                .language(feed.getLanguage());
    }

    /** Feeds give a moment; the day is that of Greenwich. */
    private static @Nullable LocalDate day(@Nullable Date moment) {
        return moment == null ? null : LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC);
    }
}
