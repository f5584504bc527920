package org.khabar.workbench;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a brief in HTML cites.
 *
 * @param made ids of the references that its sentences point at
 * @param dangling those of them that are not there
 * @param claims ids of the claims that its references name
 */
public record Citations(Set<String> made, Set<String> dangling, Set<String> claims) {
    public static Citations in(String html) {
        Set<String> made = found("href=\"#(r[^\"]+)\"", html);
        Set<String> dangling = new TreeSet<>(made);
        dangling.removeAll(found("id=\"(r[^\"]+)\"", html));
        return new Citations(made, dangling, found("claim (c[0-9a-f]{8,})", html));
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
