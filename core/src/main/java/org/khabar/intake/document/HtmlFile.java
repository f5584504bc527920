package org.khabar.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.Encoding;
import org.khabar.intake.plain.WrittenDate;

/** A saved web page: the article in it is one report; menus, scripts and forms are left out. */
public final class HtmlFile implements DocumentFormat {
    private static final String NO_WORDS =
            "script, style, noscript, template, svg, math, iframe, object, form, button, select,"
                    + " nav, aside, footer, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary]";
    private static final String ARTICLES = "article, [itemprop=articleBody], main, [role=main]";
    private static final String DATES = "meta[property=article:published_time], meta[property=og:published_time],"
            + " meta[itemprop=datePublished], meta[name=date], meta[name=pubdate], meta[name=publishdate],"
            + " meta[name=parsely-pub-date], meta[name=dc.date], meta[name=dc.date.issued], meta[name=dcterms.date],"
            + " meta[name=publication_date], meta[name=article.published]";
    private static final Pattern LINKED_DATA = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");
    /** An article shorter than this share of the page is a teaser, not the page's matter. */
    private static final double MAIN_SHARE = 0.3;

    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}(?:charset|encoding)\\s*=\\s*[\"']?[\\w-]+");
    private static final int HEAD = 4096;

    @Override
    public List<Draft> read(Document document) throws IOException {
        org.jsoup.nodes.Document page = parse(document);
        LocalDate published = published(page).orElse(null);
        String title = title(page);
        page.select(NO_WORDS).remove();
        Element main = main(page);
        Element heading = main.selectFirst("h1");
        if (heading != null && heading.text().equals(title)) {
            heading.remove();
        }
        return List.of(new Draft(document.checked(HtmlText.of(main)))
                .published(published)
                .carrier(meta(page, "meta[property=og:site_name]"))
                .title(title)
                .author(author(page))
                .url(Stream.of(
                                meta(page, "meta[property=og:url]"),
                                page.select("link[rel=canonical]").attr("href"))
                        .filter(url -> !url.isBlank())
                        .findFirst()
                        .orElse(""))
                .language(page.select("html").attr("lang")));
    }

    /** A mark or good UTF-8 wins over what the page declares; a page that declares nothing is guessed. */
    private static org.jsoup.nodes.Document parse(Document document) throws IOException {
        byte[] bytes = document.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (Encoding.of(bytes).guessed() && DECLARED.matcher(head).find()) {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", HtmlText.parser(document.limits()));
        }
        return Jsoup.parse(document.text(), "", HtmlText.parser(document.limits()));
    }

    private static Element main(org.jsoup.nodes.Document page) {
        Element body = page.body();
        int whole = body.text().length();
        return page.select(ARTICLES).stream()
                .filter(element -> element.text().length() > whole * MAIN_SHARE)
                .findFirst()
                .orElse(body);
    }

    private static Optional<LocalDate> published(org.jsoup.nodes.Document page) {
        Stream<String> metas = page.select(DATES).eachAttr("content").stream();
        Stream<String> linked = page.select("script[type=application/ld+json]").stream()
                .map(script -> LINKED_DATA.matcher(script.data()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1));
        Stream<String> times = page.select("time[datetime]").eachAttr("datetime").stream();
        return Stream.of(metas, linked, times)
                .flatMap(dates -> dates)
                .flatMap(date -> WrittenDate.ofField(date).stream())
                .findFirst();
    }

    private static String title(org.jsoup.nodes.Document page) {
        Element heading = page.selectFirst("h1");
        return Stream.of(meta(page, "meta[property=og:title]"), heading == null ? "" : heading.text(), page.title())
                .filter(title -> !title.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String author(org.jsoup.nodes.Document page) {
        String author = meta(page, "meta[name=author], meta[property=article:author]");
        return author.startsWith("http") ? "" : author;
    }

    private static String meta(org.jsoup.nodes.Document page, String query) {
        Element meta = page.selectFirst(query);
        return meta == null ? "" : meta.attr("content");
    }
}
