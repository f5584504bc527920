package org.khabar.workbench.frame;

import java.util.Locale;

/** The parts of the workbench, in the order of its menu. */
public enum Section {
    TODAY("/"),
    INCIDENTS("/incidents"),
    MAP("/map"),
    REVIEW("/review"),
    CHECK("/check"),
    ASK("/ask"),
    AID("/aid"),
    BRIEF("/brief"),
    SOURCES("/sources"),
    FILES("/files");

    private final String address;

    Section(String address) {
        this.address = address;
    }

    /** Where it begins. */
    public String address() {
        return address;
    }

    /** Its key in the message file. */
    public String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }
}
