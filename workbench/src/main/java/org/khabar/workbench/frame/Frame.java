package org.khabar.workbench.frame;

import org.jspecify.annotations.Nullable;
import org.khabar.workbench.guard.Assets;
import org.khabar.workbench.guard.Person;
import org.khabar.workbench.lens.Lens;
import org.khabar.workbench.words.Deeds;
import org.khabar.workbench.words.Stances;
import org.khabar.workbench.words.Wording;

/**
 * What a page stands in.
 *
 * @param words of the reader's language
 * @param section where one is
 * @param title of the page
 * @param lens what of the record is looked at
 * @param visit what belongs to this browser
 * @param assets where the page finds what it loads
 */
public record Frame(Wording words, Section section, String title, Lens lens, Visit visit, Assets assets) {
    /**
     * What belongs to a browser.
     *
     * @param token for forms
     * @param theme {@code light}, {@code dark} or {@code auto}
     * @param address of the page, with its query
     * @param decided number of the decision that led here, or null
     * @param person who asks, or null at the door
     * @param named did this person come in by name?
     */
    public record Visit(
            String token,
            String theme,
            String address,
            @Nullable Long decided,
            @Nullable Person person,
            boolean named) {
        /** The address without the decision. */
        public String plainAddress() {
            return address.replaceAll("[?&]decided=\\d+", "");
        }
    }

    /** Is anybody in, so that there is somewhere to go? */
    public boolean isInside() {
        return visit.person() != null;
    }

    /** May whoever looks decide and add? */
    public boolean mayDecide() {
        Person person = visit.person();
        return person != null && person.may(Person.Role.ANALYST);
    }

    /** May whoever looks let others in? */
    public boolean mayAdmit() {
        Person person = visit.person();
        return person != null && person.may(Person.Role.ADMIN);
    }

    /** The message of a key. */
    public String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** The message of a key, or other words where this language has none. */
    public String sayOr(String key, String other) {
        return words.sayOr(key, other);
    }

    /** Words for who says something. */
    public Stances stances() {
        return new Stances(words);
    }

    /** Words for what was decided. */
    public Deeds deeds() {
        return new Deeds(words);
    }

    /** The address with the day as of which the record is seen. */
    public String link(String address) {
        return address + lens.asOfQuery();
    }
}
