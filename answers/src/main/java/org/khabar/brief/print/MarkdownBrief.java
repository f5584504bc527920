package org.khabar.brief.print;

import java.util.List;
import java.util.stream.Collectors;
import org.khabar.brief.Block;
import org.khabar.brief.Brief;
import org.khabar.brief.Reference;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.plot.ShownText;
import org.khabar.plot.TextPlot;

/** A brief as Markdown with tables (GitHub's flavour). */
public final class MarkdownBrief {
    private static final int BAR = 30;

    private final StringBuilder text = new StringBuilder();

    private MarkdownBrief() {}

    /** The text. Equal briefs give equal texts. */
    public static String write(Brief brief) {
        MarkdownBrief markdown = new MarkdownBrief();
        markdown.head(brief.head());
        brief.sections().forEach(markdown::section);
        markdown.references(brief.references());
        return markdown.text.toString();
    }

    private void head(Brief.Head head) {
        text.append("# ").append(escape(head.title())).append("\n\n");
        text.append(escape(head.scope())).append("  \n");
        text.append(escape(HeadWords.dates(head))).append("\n\n");
        if (head.handling() != null) {
            text.append("**TLP:").append(head.handling().label()).append("**\n\n");
        }
    }

    private void section(Section section) {
        text.append("## ").append(escape(section.title())).append("\n\n");
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Prose prose ->
                    text.append(sentences(prose.sentences())).append("\n\n");
                case Block.Entries entries -> {
                    entries.entries()
                            .forEach(entry ->
                                    text.append("- ").append(sentences(entry)).append('\n'));
                    text.append('\n');
                }
                case Block.Grid grid -> grid(grid);
                case Block.Picture picture ->
                    text.append("```text\n")
                            .append(TextPlot.draw(picture.plot(), BAR).replace("```", "'''"))
                            .append("```\n\n")
                            .append(sentences(List.of(picture.caption())))
                            .append("\n\n");
            }
        }
    }

    private static String sentences(List<Sentence> sentences) {
        return sentences.stream()
                .map(each -> escape(each.text()) + links(each.references()))
                .collect(Collectors.joining(" "));
    }

    private static String links(List<String> keys) {
        return keys.stream().map(" [\\[%1$s\\]](#r%1$s)"::formatted).collect(Collectors.joining());
    }

    private void grid(Block.Grid grid) {
        text.append(sentences(List.of(grid.title()))).append("\n\n");
        text.append(row(grid.heads(), ""));
        text.append("|").append(" --- |".repeat(grid.heads().size())).append('\n');
        grid.rows().forEach(each -> text.append(row(each.cells(), links(each.references()))));
        text.append('\n');
    }

    private static String row(List<String> cells, String after) {
        return "| " + cells.stream().map(MarkdownBrief::escape).collect(Collectors.joining(" | ")) + after + " |\n";
    }

    private void references(List<Reference> references) {
        text.append("## References\n\n");
        for (Reference reference : references) {
            text.append("- <a id=\"r%1$s\"></a>**\\[%1$s\\]** ".formatted(reference.key()));
            switch (reference) {
                case Reference.Source source ->
                    text.append(
                            "“%s” %s".formatted(escape(source.cited().quote()), escape(ReferenceWords.origin(source))));
                case Reference.Count count -> {
                    text.append(escape(count.what())).append(": ").append(escape(String.join("; ", count.results())));
                    count.items()
                            .forEach(item -> text.append("\n  - ")
                                    .append(escape(item.when() + " " + item.name()))
                                    .append(links(item.sources())));
                }
                case Reference.Figure figure ->
                    text.append(escape(ReferenceWords.words(figure) + "; " + ReferenceWords.origin(figure)));
            }
            text.append('\n');
        }
    }

    /** Whatever Markdown or HTML would take for markup is shown as it stands. */
    private static String escape(String words) {
        return ShownText.of(words).replaceAll("([\\\\`*_{}\\[\\]<>()#+!|&~-])", "\\\\$1");
    }
}
