package org.khabar.workbench;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khabar.record.Workspace;
import org.khabar.workbench.account.AccountPart;
import org.khabar.workbench.account.Accounts;
import org.khabar.workbench.account.Gate;
import org.khabar.workbench.actor.ActorPart;
import org.khabar.workbench.aid.AccessPart;
import org.khabar.workbench.api.DecisionApi;
import org.khabar.workbench.api.RecordApi;
import org.khabar.workbench.api.WorkApi;
import org.khabar.workbench.ask.AskPart;
import org.khabar.workbench.brief.BriefPart;
import org.khabar.workbench.check.CheckPart;
import org.khabar.workbench.files.ExportPart;
import org.khabar.workbench.files.FilesPart;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.guard.Assets;
import org.khabar.workbench.guard.Callers;
import org.khabar.workbench.guard.Headers;
import org.khabar.workbench.guard.HostCheck;
import org.khabar.workbench.guard.Tokens;
import org.khabar.workbench.incidents.IncidentsPart;
import org.khabar.workbench.incidents.NamesPart;
import org.khabar.workbench.map.MapPart;
import org.khabar.workbench.office.Jobs;
import org.khabar.workbench.office.Office;
import org.khabar.workbench.office.Reader;
import org.khabar.workbench.plan.PlanPart;
import org.khabar.workbench.report.ReportPart;
import org.khabar.workbench.review.DecisionsPart;
import org.khabar.workbench.review.ReviewPart;
import org.khabar.workbench.sources.SourcesPart;
import org.khabar.workbench.today.TodayPart;

/**
 * The record in the browser: serves pages over a workspace until it is closed. Answers to this machine alone, or where
 * there are accounts to those who come in by name. Holds the workspace open, so that no other command can use it
 * meanwhile.
 */
public final class Workbench implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final long LARGEST_FORM = 4L * 1024 * 1024;
    private static final int LARGEST_UPLOAD_MB = 256;

    private final Settings settings;
    private final Gate gate;
    private final Office office;
    private final Jobs jobs = new Jobs();
    private final ExecutorService beside = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("khabar-beside").factory());
    private final Javalin server;

    /**
     * How to serve.
     *
     * @param place where to listen
     * @param who decides where there are no accounts, by a name that colleagues know
     * @param faults told of every fault of ours
     */
    public record Settings(Place place, String who, Consumer<Exception> faults) {
        /** For this machine alone. */
        public Settings(int port, String who, Consumer<Exception> faults) {
            this(new Place(HOST, port, Set.of(), Set.of()), who, faults);
        }
    }

    /**
     * Where to listen.
     *
     * @param host address of this machine
     * @param port 0 for any that is free
     * @param names under which it is asked besides those that every machine has
     * @param proxies addresses of machines that hand on what others ask, and are believed who asked
     */
    public record Place(String host, int port, Set<String> names, Set<String> proxies) {
        public Place {
            names = Set.copyOf(names);
            proxies = Set.copyOf(proxies);
        }

        /** Can other machines reach it? */
        public boolean isOpen() {
            try {
                return !InetAddress.getByName(host).isLoopbackAddress();
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("The host (%s) is not known.".formatted(host), e);
            }
        }
    }

    private Workbench(Workspace workspace, Settings settings) {
        this.settings = settings;
        this.gate = new Gate(
                new Accounts(workspace.folder()),
                settings.who(),
                InstantSource.system(),
                new Callers(settings.place().proxies()));
        this.office = new Office(workspace);
        this.server = Javalin.create(config -> configure(config, settings));
    }

    /**
     * Serves a workspace, which is closed with the workbench.
     *
     * @throws IllegalArgumentException if other machines could reach it and there are no accounts
     */
    public static Workbench open(Workspace workspace, Settings settings) {
        if (settings.place().isOpen() && new Accounts(workspace.folder()).isEmpty()) {
            throw new IllegalArgumentException(
                    ("The host (%s) can be reached by other machines, and there are no accounts that would keep strangers"
                                    + " out. Make one first: khabar account add NAME --role admin")
                            .formatted(settings.place().host()));
        }
        Workbench workbench = new Workbench(workspace, settings);
        workbench.server.start(settings.place().host(), settings.place().port());
        return workbench;
    }

    /** Where it is found. */
    public String address() {
        return "http://" + settings.place().host() + ":" + server.port() + "/";
    }

    /** Every address with its method: "GET /map". */
    List<String> routes() {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(each -> !each.endpoint.method.equals(HandlerType.BEFORE))
                .map(each -> each.endpoint.method.name() + " " + each.endpoint.path)
                .toList();
    }

    private void configure(JavalinConfig config, Settings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_FORM;
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxFileSize(LARGEST_UPLOAD_MB, io.javalin.config.SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_UPLOAD_MB, io.javalin.config.SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        Tokens tokens = new Tokens();
        Assets assets = new Assets();
        Pages pages = new Pages(assets, tokens);
        HostCheck hosts = new HostCheck(names(settings.place()));
        config.routes.before(context -> guard(context, tokens, hosts));
        config.routes.get("/assets/{hash}/{name}", assets::serve);
        new Faults(pages, settings.faults()).add(config.routes);
        List<Part> parts = parts(pages, tokens);
        parts.forEach(part -> part.add(config.routes));
        config.events.serverStarting(() -> parts.forEach(Workbench::prepare));
    }

    private static void prepare(Part part) {
        try {
            part.prepare();
        } catch (RuntimeException e) {
            // Whoever asks for the page asks anew, and is told then.
        }
    }

    private List<Part> parts(Pages pages, Tokens tokens) {
        Reader reader = new Reader(office, beside);
        CheckPart check = new CheckPart(office, pages, reader, beside);
        PlanPart plan = new PlanPart(office, pages, beside);
        ReviewPart review = new ReviewPart(office, pages);
        return List.of(
                new TodayPart(office, pages, jobs, review::queue),
                review,
                new IncidentsPart(office, pages),
                new MapPart(office, pages),
                new ReportPart(office, pages),
                new DecisionsPart(office),
                check,
                new AskPart(office, pages),
                new AccessPart(office, pages),
                plan,
                new BriefPart(office, pages, reader, new BriefPart.Desk(check::findText, plan::find), beside),
                new NamesPart(office),
                new ActorPart(office, pages),
                new SourcesPart(office, pages),
                new FilesPart(office, pages, reader, jobs),
                new ExportPart(office),
                new RecordApi(office),
                new DecisionApi(office),
                new WorkApi(office, reader, jobs, tokens),
                new AccountPart(gate, pages));
    }

    private static Set<String> names(Place place) {
        return Stream.concat(Stream.of(place.host()), place.names().stream()).collect(Collectors.toSet());
    }

    private void guard(Context context, Tokens tokens, HostCheck hosts) {
        Headers.put(context);
        hosts.check(context);
        if (!gate.check(context)) {
            context.skipRemainingHandlers();
            return;
        }
        HandlerType method = context.method();
        if (!method.equals(HandlerType.GET) && !method.equals(HandlerType.HEAD)) {
            tokens.check(context);
        }
    }

    /** Stops serving, lets the work under way come to a good end, and closes the workspace. */
    @Override
    public void close() {
        server.stop();
        jobs.close();
        beside.shutdownNow();
        office.close();
    }
}
