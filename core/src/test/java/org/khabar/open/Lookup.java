package org.khabar.open;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.open.event.Known;
import org.khabar.open.known.Countries;
import org.khabar.resolve.ActorRegister;

/** The shipped register and gazetteer, loaded once for all tests. */
public final class Lookup {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ActorRegister REGISTER = ActorRegister.shipped();

    private Lookup() {}

    /** The countries of the shipped gazetteer. */
    public static Countries countries() {
        return new Countries(GAZETTEER);
    }

    /** What events are looked up in, with the day that the user tells, or null. */
    public static Known known(@Nullable LocalDate published) {
        return Known.of(REGISTER, GAZETTEER, published);
    }

    /** All importers, with the day that the user tells, or null. */
    public static OpenData openData(@Nullable LocalDate published) {
        return new OpenData(REGISTER, GAZETTEER, published);
    }
}
