package org.khabar.weigh.source;

/** What a speaker has to gain from a claim. */
public enum Stake {
    /** The speaker tells of its own deed. */
    SELF("speaks of its own deed"),
    /** The speaker tells of its enemy, or of what was done to it. */
    ENEMY("is on the other side"),
    /** The outlet belongs to one that the claim tells of, or to an enemy of it. */
    OWNER("belongs to a party"),
    /** None that is known. */
    NONE("has no stake that is known");

    private final String words;

    Stake(String words) {
        this.words = words;
    }

    /** What it comes to, to stand after the speaker's name: {@code speaks of its own deed}. */
    public String words() {
        return words;
    }

    /** Is it the word of a party, which by itself neither confirms nor refutes? */
    public boolean isParty() {
        return this != NONE;
    }
}
