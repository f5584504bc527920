package org.khabar.open;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khabar.gazetteer.Gazetteer;
import org.khabar.gazetteer.source.GeoNamesReader;
import org.khabar.gazetteer.source.PCodeReader;
import org.khabar.open.area.BoundariesFile;
import org.khabar.open.claims.ClaimsFile;
import org.khabar.open.event.AcledFile;
import org.khabar.open.event.AwsdFile;
import org.khabar.open.event.GedFile;
import org.khabar.open.event.Known;
import org.khabar.open.event.PolecatFile;
import org.khabar.open.kind.Dataset;
import org.khabar.open.register.ActorsFile;
import org.khabar.open.register.UnSanctionsFile;
import org.khabar.open.series.CadreHarmoniseFile;
import org.khabar.open.series.FtsFile;
import org.khabar.open.series.IdmcFile;
import org.khabar.open.series.IpcFile;
import org.khabar.open.series.PricesFile;
import org.khabar.open.series.UnhcrFile;
import org.khabar.resolve.ActorRegister;

/** Reads files of open data, of any kind. Safe between threads. */
public final class OpenData {
    private final ActorRegister register;
    private final Known known;

    /**
     * Looks names up in that register and gazetteer.
     *
     * @param published the day the files came out, as the user tells, or null to go by what each file tells
     */
    public OpenData(ActorRegister register, Gazetteer gazetteer, @Nullable LocalDate published) {
        this.register = register;
        this.known = Known.of(register, gazetteer, published);
    }

    /** Gives the receiver all that the file holds. Bad rows and files are problems; nothing is thrown for them. */
    public void read(Dataset dataset, Path file, Receiver to) {
        switch (dataset) {
            case GED -> new GedFile(known).read(file, to::event, to::problem);
            case ACLED -> new AcledFile(known).read(file, to::event, to::problem);
            case POLECAT -> new PolecatFile(known).read(file, to::event, to::problem);
            case AWSD -> new AwsdFile(known).read(file, to::event, to::problem);
            case CLAIMS -> new ClaimsFile(known.published()).read(file, to::event, to::problem);
            case IPC -> new IpcFile(known.countries()).read(file, to::figure, to::problem);
            case CADRE_HARMONISE -> new CadreHarmoniseFile(known.countries()).read(file, to::figure, to::problem);
            case FTS -> new FtsFile(known.countries(), known.published()).read(file, to::figure, to::problem);
            case IDMC -> new IdmcFile(known.countries(), known.published()).read(file, to::figure, to::problem);
            case UNHCR -> new UnhcrFile(known.countries(), known.published()).read(file, to::figure, to::problem);
            case PRICES -> new PricesFile(known.countries(), known.published()).read(file, to::figure, to::problem);
            case BOUNDARIES -> new BoundariesFile(known.countries()).read(file, to::boundary, to::problem);
            case UN_SANCTIONS ->
                new UnSanctionsFile(register, known.countries()).read(file, to::actor, to::event, to::problem);
            case ACTORS -> new ActorsFile().read(file, to::actor, to::problem);
            case GEONAMES -> to.places(new GeoNamesReader().read(file, to::problem));
            case PCODES -> to.places(new PCodeReader().read(file, to::problem));
        }
    }
}
