package org.khabar.workbench.actor;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khabar.ask.gather.Who;
import org.khabar.model.Actor;
import org.khabar.record.count.Counts;
import org.khabar.record.view.Filter;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;
import org.khabar.workbench.incidents.IncidentsPart;
import org.khabar.workbench.incidents.Weeks;
import org.khabar.workbench.lens.Lens;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Recall;

/** The address of an actor. */
public final class ActorPart implements Part {
    private static final int LATEST = 5;
    private static final int KEPT = 100;

    private final Office office;
    private final Pages pages;
    private final Recall<Asked, ActorPage> actors;

    /** An actor as of a day. */
    private record Asked(String id, @Nullable LocalDate asOf) {}

    public ActorPart(Office office, Pages pages) {
        this.office = office;
        this.pages = pages;
        this.actors = new Recall<>(office, KEPT, this::page);
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/actors/{id}", this::show);
    }

    private void show(Context context) {
        Actor actor = office.actors().findById(context.pathParam("id")).orElseThrow(NotFoundResponse::new);
        Lens lens = Pages.lens(context);
        ActorPage page = actors.get(new Asked(actor.id(), lens.asOf()));
        pages.show(context, "actor", pages.frame(context, Section.ASK, actor.name()), page);
    }

    private ActorPage page(Asked asked) {
        ActorRegister register = office.actors();
        Actor actor = register.findById(asked.id).orElseThrow(NotFoundResponse::new);
        return office.look(asked.asOf, view -> page(actor, register, view));
    }

    private static ActorPage page(Actor actor, ActorRegister register, View view) {
        Who who = Who.of(actor.id(), register);
        Filter filter = Filter.ALL.actors(who.ids());
        Counts counts = view.count(filter);
        String parent = actor.parent();
        List<Actor> branches = register.listAll().stream()
                .filter(each -> Objects.equals(each.parent(), actor.id()))
                .sorted(Comparator.comparing(Actor::name))
                .toList();
        return new ActorPage(
                actor,
                parent == null ? null : register.findById(parent).orElse(null),
                branches,
                counts.incidents(),
                counts.claims(),
                Weeks.of(counts.byWeek()),
                new Neighbours(who, register, view).list(),
                IncidentsPart.rows(view, counts.latest(0, LATEST)));
    }
}
