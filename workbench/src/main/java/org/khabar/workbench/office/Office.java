package org.khabar.workbench.office;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khabar.desk.WeighClaims;
import org.khabar.record.Workspace;
import org.khabar.record.view.View;
import org.khabar.resolve.ActorRegister;
import org.khabar.weigh.Weighing;

/** Lets threads at the workspace, one after the other in the order in which they came. Thread-safe. */
public final class Office implements AutoCloseable {
    private final Workspace workspace;
    private final ReentrantLock door = new ReentrantLock(true);
    private final AtomicLong edition = new AtomicLong(1);
    private @Nullable View view;
    private @Nullable LocalDate viewed;
    private volatile ActorRegister actors;
    private volatile Weighing weighing;

    /** @param workspace closed with the office */
    public Office(Workspace workspace) {
        this.workspace = workspace;
        this.actors = workspace.actors();
        this.weighing = WeighClaims.weighing(actors);
    }

    /**
     * Asks something of the record.
     *
     * @param asOf the last day that is seen, or null for everything
     */
    public <T> T look(@Nullable LocalDate asOf, Function<View, T> question) {
        door.lock();
        try {
            return question.apply(view(asOf));
        } finally {
            door.unlock();
        }
    }

    /** Reads what does not depend on how the record is seen: lists of what it holds beside claims. */
    public <T> T read(Function<Workspace, T> question) {
        door.lock();
        try {
            return question.apply(workspace);
        } finally {
            door.unlock();
        }
    }

    /**
     * Asks something by a use case that looks at the workspace itself. What it does may change how the record is seen,
     * so the next page looks anew.
     */
    public <T> T ask(Function<Workspace, T> question) {
        door.lock();
        try {
            view = null;
            return question.apply(workspace);
        } finally {
            view = null;
            door.unlock();
        }
    }

    /** Changes something; whatever was worked out before is out of date. */
    public <T> T change(Function<Workspace, T> change) {
        try {
            return ask(change);
        } finally {
            edition.incrementAndGet();
            ask(open -> know(open.actors()));
        }
    }

    /** The same, of what gives nothing back. */
    public void alter(Consumer<Workspace> change) {
        change(open -> {
            change.accept(open);
            return open;
        });
    }

    /** Counts up with every change. */
    public long edition() {
        return edition.get();
    }

    /** Who there is. */
    public ActorRegister actors() {
        return actors;
    }

    /** Weighs the claims of incidents, knowing who belongs to whom. */
    public Weighing weighing() {
        return weighing;
    }

    private ActorRegister know(ActorRegister now) {
        if (now != actors) {
            actors = now;
            weighing = WeighClaims.weighing(now);
        }
        return now;
    }

    /** Waits for whoever is in, and closes the workspace. */
    @Override
    public void close() {
        door.lock();
        try {
            workspace.close();
        } finally {
            door.unlock();
        }
    }

    private View view(@Nullable LocalDate asOf) {
        View held = view;
        if (held == null || !Objects.equals(viewed, asOf)) {
            view = null;
            held = workspace.look(asOf);
            view = held;
            viewed = asOf;
        }
        return held;
    }
}
