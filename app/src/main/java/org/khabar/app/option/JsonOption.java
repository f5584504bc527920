package org.khabar.app.option;

import picocli.CommandLine.Option;

/** For a person or for a program. */
public final class JsonOption {
    @Option(names = "--json", description = "print one JSON object a line, and nothing else")
    private boolean json;

    /** Is machine output asked for? */
    public boolean json() {
        return json;
    }
}
