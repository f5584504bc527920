package org.khabar.workbench.incidents;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.khabar.model.Actor;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.office.Office;

/** The address that suggests names of actors while they are typed. */
public final class NamesPart implements Part {
    private static final int MOST = 12;

    private final Office office;

    public NamesPart(Office office) {
        this.office = office;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/actors/names", this::suggest);
    }

    private void suggest(Context context) {
        String words =
                Objects.requireNonNullElse(context.queryParam("q"), "").strip().toLowerCase(Locale.ROOT);
        List<Actor> actors = office.actors().listAll();
        Stream<Actor> beginning = actors.stream().filter(actor -> begins(actor, words, ""));
        Stream<Actor> within = actors.stream().filter(actor -> begins(actor, words, " "));
        List<String> names = Stream.concat(beginning, within)
                .map(Actor::name)
                .distinct()
                .limit(MOST)
                .toList();
        context.json(names);
    }

    private static boolean begins(Actor actor, String words, String before) {
        return !words.isEmpty()
                && actor.names().stream()
                        .map(name -> name.what().toLowerCase(Locale.ROOT))
                        .anyMatch(name -> before.isEmpty() ? name.startsWith(words) : name.contains(before + words));
    }
}
