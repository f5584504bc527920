package org.khabar.brief.print;

import java.util.List;
import java.util.function.Function;
import org.khabar.brief.Block;
import org.khabar.brief.Brief;
import org.khabar.brief.Reference;
import org.khabar.brief.Section;
import org.khabar.brief.Sentence;
import org.khabar.plot.Plot;
import org.khabar.plot.SvgPlot;

/** A brief as one HTML page. */
public final class HtmlBrief {
    /** What fits a sheet of A4 between its margins, in the pixels of CSS (96 an inch). */
    private static final double WIDEST = 640;

    private static final double HIGHEST = 860;

    private final Html page = new Html();
    private final Brief brief;
    private final Function<Plot, String> draw;

    private HtmlBrief(Brief brief, Function<Plot, String> draw) {
        this.brief = brief;
        this.draw = draw;
    }

    /** The page: light or dark as the reader has it, and good on paper. Equal briefs give equal pages. */
    public static String write(Brief brief) {
        return new HtmlBrief(brief, SvgPlot::draw).page(Shipped.text("brief.css"));
    }

    /** The same to be laid out on paper by {@link PdfBrief}. */
    static String forPaper(Brief brief) {
        return new HtmlBrief(brief, plot -> SvgPlot.print(plot, WIDEST, HIGHEST))
                .page(Shipped.text("paper.css") + Margins.css(brief.head()));
    }

    private String page(String looks) {
        page.own("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .open("head")
                .single("meta", "charset", "utf-8")
                .single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .single("meta", "name", "color-scheme", "content", "light dark")
                .single(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .element("title", brief.head().title())
                .open("style")
                .own(looks)
                .close()
                .close()
                .open("body");
        header();
        contents();
        page.open("main");
        for (int i = 0; i < brief.sections().size(); i++) {
            section(brief.sections().get(i), "s" + (i + 1));
        }
        appendix();
        return page.close().close().close().done() + "\n";
    }

    private void header() {
        Brief.Head head = brief.head();
        page.open("header").element("h1", head.title());
        page.element("p", head.scope(), "class", "scope");
        page.element("p", HeadWords.dates(head), "class", "dates");
        if (head.handling() != null) {
            page.element("p", "TLP:" + head.handling().label(), "class", "mark");
        }
        page.close();
    }

    private void contents() {
        page.open("nav").open("ol");
        for (int i = 0; i < brief.sections().size(); i++) {
            page.open("li")
                    .element("a", brief.sections().get(i).title(), "href", "#s" + (i + 1))
                    .close();
        }
        page.open("li").element("a", "References", "href", "#references").close();
        page.close().close();
    }

    private void section(Section section, String id) {
        page.open("section", "id", id).element("h2", section.title());
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Prose prose -> {
                    page.open("p");
                    prose.sentences().forEach(this::sentence);
                    page.close();
                }
                case Block.Entries entries -> {
                    page.open("ul");
                    for (List<Sentence> entry : entries.entries()) {
                        page.open("li");
                        entry.forEach(this::sentence);
                        page.close();
                    }
                    page.close();
                }
                case Block.Grid grid -> grid(grid);
                case Block.Picture picture -> {
                    page.open("figure").own(draw.apply(picture.plot())).open("figcaption");
                    sentence(picture.caption());
                    page.close().close();
                }
            }
        }
        page.close();
    }

    private void sentence(Sentence sentence) {
        page.words(sentence.text());
        references(sentence.references());
        page.words(" ");
    }

    private void references(List<String> keys) {
        for (String key : keys) {
            page.words(" ").element("a", "[" + key + "]", "class", "ref", "href", "#r" + key);
        }
    }

    private void grid(Block.Grid grid) {
        page.open("div", "class", "wide").open("table").open("caption");
        sentence(grid.title());
        page.close().open("thead").open("tr");
        grid.heads().forEach(head -> page.element("th", head, "scope", "col"));
        page.close().close().open("tbody");
        for (Block.Row row : grid.rows()) {
            page.open("tr");
            for (int i = 0; i < row.cells().size(); i++) {
                page.open("td").words(row.cells().get(i));
                if (i == row.cells().size() - 1) {
                    references(row.references());
                }
                page.close();
            }
            page.close();
        }
        page.close().close().close();
    }

    private void appendix() {
        page.open("section", "id", "references", "class", "references").element("h2", "References");
        brief.references().forEach(reference -> {
            page.open("div", "id", "r" + reference.key(), "class", "reference")
                    .element("b", "[" + reference.key() + "]")
                    .words(" ");
            switch (reference) {
                case Reference.Source source ->
                    page.element("q", source.cited().quote())
                            .words(" ")
                            .element("span", ReferenceWords.origin(source), "class", "origin");
                case Reference.Count count -> count(count);
                case Reference.Figure figure ->
                    page.words(ReferenceWords.words(figure) + " ")
                            .element("span", ReferenceWords.origin(figure), "class", "origin");
            }
            page.close();
        });
        page.close();
    }

    private void count(Reference.Count count) {
        page.words(count.what() + " ").element("span", String.join("; ", count.results()), "class", "results");
        if (!count.items().isEmpty()) {
            page.open("ul");
            for (Reference.Item item : count.items()) {
                page.open("li").words(item.when() + " " + item.name());
                references(item.sources());
                page.close();
            }
            page.close();
        }
    }
}
