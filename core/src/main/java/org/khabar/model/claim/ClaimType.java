package org.khabar.model.claim;

/** What a claim says: an event, a tie or a figure, each from a closed list. */
public sealed interface ClaimType permits EventType, TieType, FigureType {
    /** The word for it in the claim record. */
    String label();

    /** {@code event}, {@code tie} or {@code figure}. */
    String kind();

    /**
     * The type that a claim record names.
     *
     * @throws IllegalArgumentException if there is no such type
     */
    static ClaimType of(String kind, String label) {
        ClaimType[] all = switch (kind) {
            case "event" -> EventType.values();
            case "tie" -> TieType.values();
            case "figure" -> FigureType.values();
            default ->
                throw new IllegalArgumentException("The kind (%s) must be event, tie or figure.".formatted(kind));
        };
        for (ClaimType type : all) {
            if (type.label().equals(label)) {
                return type;
            }
        }
        throw new IllegalArgumentException("There is no %s of type (%s).".formatted(kind, label));
    }
}
