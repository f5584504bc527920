package org.khabar.workbench.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khabar.workbench.guard.Assets;
import org.khabar.workbench.guard.Person;
import org.khabar.workbench.guard.Tokens;
import org.khabar.workbench.lens.Lens;
import org.khabar.workbench.lens.LensReader;
import org.khabar.workbench.words.Messages;
import org.khabar.workbench.words.Wording;

/** Makes pages of data and templates. Thread-safe. */
public final class Pages {
    private static final String TEMPLATES = "org.khabar.workbench.template";
    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    private final TemplateEngine engine;
    private final Assets assets;
    private final Tokens tokens;
    private final Wording words;

    /** @param tokens for forms */
    public Pages(Assets assets, Tokens tokens) {
        this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
        this.assets = assets;
        this.tokens = tokens;
        this.words = new Wording(Messages.of(Locale.ENGLISH));
    }

    /** The words of the reader's language. */
    public Wording words() {
        return words;
    }

    /** What the address says is to be looked at. */
    public static Lens lens(Context context) {
        return new LensReader(context::queryParam).read();
    }

    /** The frame of a page. */
    public Frame frame(Context context, Section section, String title) {
        String asked = context.cookie("khabar-theme");
        String theme = asked != null && THEMES.contains(asked) ? asked : "auto";
        String query = context.queryString();
        String address = query == null ? context.path() : context.path() + "?" + query;
        String decided = context.queryParam("decided");
        Long decision = decided != null && decided.matches("\\d{1,15}") ? Long.valueOf(decided) : null;
        Frame.Visit visit = new Frame.Visit(
                tokens.token(context),
                theme,
                address,
                decision,
                Person.find(context).orElse(null),
                Boolean.TRUE.equals(context.attribute("khabar-named")));
        return new Frame(words, section, title, lens(context), visit, assets);
    }

    /** Answers with a page. */
    public void show(Context context, String template, Frame frame, Object page) {
        fragment(context, template, Map.of("frame", frame, "page", page));
    }

    /** Answers with a picture. Its looks stand inside it, which only its own address allows. */
    public static void picture(Context context, String svg) {
        context.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        context.contentType("image/svg+xml");
        context.result(svg);
    }

    /** Answers with a part of a page. */
    public void fragment(Context context, String template, Map<String, Object> values) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", values, out);
        context.html(out.toString());
    }
}
