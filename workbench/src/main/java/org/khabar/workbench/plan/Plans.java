package org.khabar.workbench.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.khabar.aid.answer.Plan;
import org.khabar.aid.scenario.Scenario;
import org.khabar.aid.solver.SolverKind;
import org.khabar.desk.aid.PlanAid;

/** Plans beside, one after the other, and keeps the latest. Thread-safe. */
final class Plans {
    private static final int KEPT = 60;

    /** Most plans are there that soon, and a page that is whole at once is better than one that waits. */
    private static final long PATIENCE_MILLISECONDS = 1_500;

    private final Executor beside;
    private final PlanAid planner = new PlanAid(SolverKind.CLP);
    private final Map<String, CompletableFuture<Plan>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<Plan>> eldest) {
            return size() > KEPT;
        }
    };

    /** @param beside runs the planning */
    Plans(Executor beside) {
        this.beside = beside;
    }

    /** The plan of a scenario, or null where it is not there yet. */
    @Nullable
    Plan get(String key, Scenario scenario) {
        try {
            return future(key, scenario).get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("The plan (%s) could not be worked out.".formatted(key), e);
        }
    }

    /** The plan of a scenario, however long it takes. */
    Plan await(String key, Scenario scenario) {
        return future(key, scenario).join();
    }

    private CompletableFuture<Plan> future(String key, Scenario scenario) {
        synchronized (kept) {
            return kept.computeIfAbsent(key, each -> CompletableFuture.supplyAsync(() -> plan(scenario), beside));
        }
    }

    /** One at a time: each takes all processors for itself. */
    private Plan plan(Scenario scenario) {
        synchronized (planner) {
            return planner.plan(scenario);
        }
    }
}
