package org.khabar.intake.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.khabar.intake.plain.Draft;
import org.khabar.intake.plain.PlainText;
import org.khabar.intake.plain.WrittenDate;

/** A Markdown file, with or without front matter ({@code title}, {@code date}, {@code outlet}, ...): one report. */
public final class MarkdownFile implements DocumentFormat {
    private static final Pattern FRONT =
            Pattern.compile("\\A---\\n(.{0,20000}?)\\n(?:---|\\.\\.\\.)(?:\\n|\\z)", Pattern.DOTALL);
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Pattern ENTRY = Pattern.compile("(\\w+)\\s*:\\s*[\"']?(.*?)[\"']?\\s*");

    @Override
    public List<Draft> read(Document document) throws IOException {
        String source = PlainText.clean(document.text());
        Map<String, String> front = new HashMap<>();
        Matcher matter = FRONT.matcher(source);
        if (matter.find()) {
            for (String line : matter.group(1).split("\n")) {
                Matcher entry = ENTRY.matcher(line);
                if (entry.matches() && !entry.group(2).isBlank()) {
                    front.put(entry.group(1).toLowerCase(Locale.ROOT), entry.group(2));
                }
            }
            source = source.substring(matter.end());
        }
        document.checked(source);
        String html = HtmlRenderer.builder()
                .extensions(TABLES)
                .build()
                .render(Parser.builder()
                        .extensions(TABLES)
                        .maxOpenBlockParsers(document.limits().depth())
                        .build()
                        .parse(source));
        String text = HtmlText.of(html, document.limits());
        String outlet = front.getOrDefault("outlet", front.getOrDefault("source", ""));
        return List.of(new Draft(document.checked(text))
                .id(front.get("id"))
                .published(WrittenDate.ofField(front.getOrDefault("date", "")).orElse(null))
                .outlets(List.of(outlet))
                .title(front.get("title"))
                .author(front.get("author"))
                .url(front.get("url"))
                .language(front.get("language")));
    }
}
