package org.khabar.model.claim;

/** The 16 root types of the PLOVER event ontology (Open Event Data Alliance, 2021). */
public enum EventType implements ClaimType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    @Override
    public String label() {
        return name();
    }

    @Override
    public String kind() {
        return "event";
    }
}
