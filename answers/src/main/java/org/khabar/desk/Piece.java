package org.khabar.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.khabar.gazetteer.GazetteerPlace;
import org.khabar.model.Actor;
import org.khabar.model.Boundary;
import org.khabar.model.Problem;
import org.khabar.model.series.Observation;
import org.khabar.open.Receiver;
import org.khabar.open.event.ImportedEvent;
import org.khabar.run.Reading;

/** What is saved of a file in one go. */
sealed interface Piece {
    /** Some of its rows, with what was set aside among them. */
    record Rows(List<Reading> readings, List<Problem> problems) implements Piece {
        public Rows {
            readings = List.copyOf(readings);
            problems = List.copyOf(problems);
        }
    }

    /** All that it holds beside rows. */
    record Rest(List<Observation> figures, List<Actor> actors, List<Boundary> boundaries, List<GazetteerPlace> places)
            implements Piece {
        public Rest {
            figures = List.copyOf(figures);
            actors = List.copyOf(actors);
            boundaries = List.copyOf(boundaries);
            places = List.copyOf(places);
        }
    }

    /** Puts what is read of a file into pieces. Not thread-safe. */
    final class Cutter implements Receiver {
        /** Rows of one piece. */
        private static final int ROWS = 10_240;

        private final Consumer<Piece> out;
        private final List<Reading> rows = new ArrayList<>();
        private final List<Observation> figures = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private final List<Boundary> boundaries = new ArrayList<>();
        private final List<GazetteerPlace> places = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Cutter(Consumer<Piece> out) {
            this.out = out;
        }

        @Override
        public void event(ImportedEvent event) {
            rows.add(new Reading(event.report(), List.of(event.claim()), 1));
            if (rows.size() >= ROWS) {
                cut();
            }
        }

        @Override
        public void figure(Observation figure) {
            figures.add(figure);
        }

        @Override
        public void actor(Actor actor) {
            actors.add(actor);
        }

        @Override
        public void boundary(Boundary boundary) {
            boundaries.add(boundary);
        }

        @Override
        public void places(List<GazetteerPlace> all) {
            places.addAll(all);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        /** The file is at its end. */
        void end() {
            cut();
            out.accept(new Rest(figures, actors, boundaries, places));
        }

        private void cut() {
            out.accept(new Rows(rows, problems));
            rows.clear();
            problems.clear();
        }
    }
}
