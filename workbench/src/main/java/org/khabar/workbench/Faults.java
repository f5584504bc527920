package org.khabar.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;
import org.khabar.desk.ReviewRecord;
import org.khabar.record.disk.WorkspaceException;
import org.khabar.workbench.frame.FaultPage;
import org.khabar.workbench.frame.Pages;
import org.khabar.workbench.frame.Part;
import org.khabar.workbench.frame.Section;

/** What a browser is told where something does not work: what happened and what to do, never a trace. */
final class Faults implements Part {
    /** How the server words it that the parts of a form are larger than it was told to take. */
    private static final String TOO_LONG = "max length exceeded";

    private final Pages pages;
    private final Consumer<Exception> faults;

    Faults(Pages pages, Consumer<Exception> faults) {
        this.pages = pages;
        this.faults = faults;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.exception(
                ReviewRecord.Refused.class,
                (e, context) ->
                        show(context, HttpStatus.UNPROCESSABLE_CONTENT, "refused", String.valueOf(e.getMessage())));
        routes.exception(WorkspaceException.class, (e, context) -> {
            faults.accept(e);
            show(context, HttpStatus.SERVICE_UNAVAILABLE, "workspace", String.valueOf(e.getMessage()));
        });
        routes.exception(
                HttpResponseException.class, (e, context) -> refuse(context, HttpStatus.forStatus(e.getStatus())));
        routes.exception(ServletException.class, this::unpack);
        routes.exception(Exception.class, this::fail);
        routes.error(HttpStatus.NOT_FOUND, context -> refuse(context, HttpStatus.NOT_FOUND));
    }

    /** What is sent in parts is unpacked by the server, which wraps what it refuses. */
    private void unpack(ServletException e, Context context) {
        boolean theirs = false;
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).startsWith(TOO_LONG)) {
                refuse(context, HttpStatus.CONTENT_TOO_LARGE);
                return;
            }
            theirs |= cause instanceof HttpException;
        }
        if (theirs) {
            refuse(context, HttpStatus.BAD_REQUEST);
        } else {
            fail(e, context);
        }
    }

    private void fail(Exception e, Context context) {
        faults.accept(e);
        show(context, HttpStatus.INTERNAL_SERVER_ERROR, "fault", pages.words().say("fault.fault.what"));
    }

    private void refuse(Context context, HttpStatus status) {
        String key = switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> "not-found";
            case FORBIDDEN -> "forbidden";
            case CONTENT_TOO_LARGE -> "too-large";
            case TOO_MANY_REQUESTS -> "too-often";
            default -> "bad-request";
        };
        show(context, status, key, pages.words().say("fault." + key + ".what"));
    }

    private void show(Context context, HttpStatus status, String key, String what) {
        context.status(status);
        if (context.path().startsWith("/api/")) {
            context.json(Map.of("error", what));
            return;
        }
        String heading = pages.words().say("fault." + key);
        pages.show(context, "fault", pages.frame(context, Section.TODAY, heading), new FaultPage(heading, what));
    }
}
