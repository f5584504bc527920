/** What a person at the command line sees, as examples; and the house rules, as a test. */
@NullMarked
package org.khabar.app;

import org.jspecify.annotations.NullMarked;
