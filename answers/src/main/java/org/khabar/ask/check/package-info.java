/**
 * Holds an argument against the record, claim by claim: what reports and figures speak for it, what against it, what
 * they say nothing of. Takes the argument's claims and sentences and a view of the record, gives one answer a claim. An
 * absence is never a refutation.
 */
@NullMarked
package org.khabar.ask.check;

import org.jspecify.annotations.NullMarked;
