package org.khabar.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.khabar.aid.BadInputException;
import org.khabar.app.console.Console;
import org.khabar.app.console.ExitCode;
import org.khabar.app.table.Screen;
import org.khabar.desk.ReviewRecord;
import org.khabar.record.disk.WorkspaceException;
import picocli.CommandLine;

/** The khabar program. */
public final class Main {
    /** How long Ctrl-C waits for the batch under way to be saved. */
    private static final long PATIENCE = 20;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, ended), "stop"));
        int code = run(console(stop), arguments);
        ended.countDown();
        System.exit(code);
    }

    /** Runs one command and gives its exit code. */
    static int run(Console console, String... arguments) {
        CommandLine commands = Commands.of(console);
        commands.setExecutionExceptionHandler((failure, command, parsed) -> explain(console, failure));
        try {
            return commands.execute(arguments);
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    private static int explain(Console console, Exception failure) {
        switch (failure) {
            case ReviewRecord.Refused e -> {
                console.err().println("khabar: " + e.getMessage());
                return ExitCode.WRONG_USAGE;
            }
            case BadInputException e ->
                e.problems().forEach(each -> console.err().println("khabar: " + each));
            case WorkspaceException e -> console.err().println("khabar: " + e.getMessage());
            case IOException e -> console.err().println("khabar: " + e);
            case UncheckedIOException e -> console.err().println("khabar: " + e.getCause());
            default -> {
                console.err().println("khabar: This is a fault in Khabar; please report it with these lines.");
                failure.printStackTrace(console.err());
                return ExitCode.FAULT;
            }
        }
        return ExitCode.BAD_INPUT;
    }

    /** Lets the work under way come to a good end when somebody presses Ctrl-C. */
    private static void stop(AtomicBoolean stop, CountDownLatch ended) {
        stop.set(true);
        try {
            if (!ended.await(PATIENCE, TimeUnit.SECONDS)) {
                System.err.println("khabar: stopped in the middle; what was told as saved is saved");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The launcher knows best what is a terminal, and how wide; without it nothing is. */
    private static Console console(AtomicBoolean stop) {
        boolean outTerminal = Boolean.getBoolean("khabar.terminal.out");
        boolean errTerminal = Boolean.getBoolean("khabar.terminal.err");
        String noColour = System.getenv("NO_COLOR");
        boolean coloured = outTerminal && (noColour == null || noColour.isEmpty());
        int width = Integer.getInteger("khabar.columns", Screen.PAGE.width());
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                new Screen(width, coloured),
                outTerminal,
                errTerminal,
                stop);
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8),
                stream == FileDescriptor.err);
    }
}
