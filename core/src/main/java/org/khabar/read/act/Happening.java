package org.khabar.read.act;

import java.util.List;

/**
 * One act, told by one word or by several ("a bomb exploded, killing five").
 *
 * @param main the word that names the act
 * @param members all words that tell of it, the main one among them
 */
public record Happening(Trigger main, List<Trigger> members) {
    public Happening {
        members = List.copyOf(members);
    }
}
