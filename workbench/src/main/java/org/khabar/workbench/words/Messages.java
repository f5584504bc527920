package org.khabar.workbench.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The message file of one language, in the form of {@link MessageFormat}. Thread-safe. */
public final class Messages {
    private static final String FILE = "org.khabar.workbench.words.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** The messages of a language; English where there are none. */
    public static Messages of(Locale locale) {
        return new Messages(
                locale,
                ResourceBundle.getBundle(
                        FILE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT)));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The message of a key.
     *
     * @throws MissingResourceException if there is none
     */
    public String say(String key, Object... values) {
        String pattern = bundle.getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }

    /** Is there a message of that key? */
    public boolean knows(String key) {
        return bundle.containsKey(key);
    }
}
