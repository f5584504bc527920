package org.khabar.intake.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.khabar.intake.plain.Limits;
import org.khabar.intake.plain.PlainText;

/**
 * Sets the words of a page as plain text: a line a block, {@code #} before headings, {@code -} or {@code 1.} before
 * points, {@code >} before quotations, a bar between cells.
 */
final class HtmlText implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "pre",
            "table",
            "tr",
            "blockquote",
            "figure",
            "figcaption",
            "address",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "body",
            "center",
            "fieldset",
            "details",
            "summary",
            "caption");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "pre");
    /** Enough for any page that people wrote; what stands deeper is lifted up, not lost. */
    private static final int DEPTH = 400;

    private final StringBuilder out = new StringBuilder();
    private final Deque<int[]> lists = new ArrayDeque<>();
    private int quotes;
    private String marker = "";
    private boolean space;

    private HtmlText() {}

    /** The text of a piece of HTML. */
    static String of(String html, Limits limits) {
        return of(Jsoup.parse(html, "", parser(limits)).body());
    }

    /** The text below an element. */
    static String of(Element element) {
        HtmlText text = new HtmlText();
        text.traverse(element);
        return PlainText.clean(text.out.toString()).strip();
    }

    /** A parser of bounded depth. */
    static Parser parser(Limits limits) {
        return Parser.htmlParser().setMaxDepth(Math.max(DEPTH, limits.depth()));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words);
        } else if (node instanceof Element element) {
            open(element.normalName(), element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String name = element.normalName();
        if (BLOCKS.contains(name)) {
            breakLine(PARAGRAPHS.contains(name) && lists.size() < 2);
            marker = "";
        }
        switch (name) {
            case "ul", "ol" -> lists.poll();
            case "blockquote" -> quotes--;
            default -> {}
        }
    }

    private void open(String name, Element element) {
        if (BLOCKS.contains(name) && marker.isEmpty()) {
            breakLine(PARAGRAPHS.contains(name) && lists.isEmpty());
        }
        switch (name) {
            case "br" -> breakLine(false);
            case "ul" -> lists.push(new int[] {-1});
            case "ol" -> lists.push(new int[] {start(element)});
            case "li" -> marker = lists.isEmpty() || lists.element()[0] < 0 ? "- " : lists.element()[0]++ + ". ";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> marker = "#".repeat(name.charAt(1) - '0') + " ";
            case "blockquote" -> quotes++;
            case "td", "th" -> {
                if (element.previousElementSibling() != null) {
                    out.append(" | ");
                    space = false;
                }
            }
            default -> {}
        }
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
    }

    private void words(TextNode node) {
        String words = node.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c)) {
                space = true;
                continue;
            }
            boolean fresh = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
            if (fresh) {
                out.append(quotes > 0 ? "> " : "").append(marker);
                marker = "";
            } else if (space && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            space = false;
            out.append(c);
        }
    }

    /** Ends the line if something stands on it, and leaves a blank one after it if asked to. */
    private void breakLine(boolean blank) {
        space = false;
        int length = out.length();
        if (length == 0) {
            return;
        }
        if (out.charAt(length - 1) != '\n') {
            out.append('\n');
            length++;
        }
        if (blank && (length < 2 || out.charAt(length - 2) != '\n')) {
            out.append('\n');
        }
    }
}
