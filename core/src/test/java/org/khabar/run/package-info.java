/** The whole way from a report to its claims: examples, hostile texts, and the same result every time. */
@NullMarked
package org.khabar.run;

import org.jspecify.annotations.NullMarked;
