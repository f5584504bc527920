/**
 * An argument held against the record: pasted or dropped, its verdicts beside its sentences. What is checked is never
 * added to the record, and is forgotten when the workbench stops.
 */
@NullMarked
package org.khabar.workbench.check;

import org.jspecify.annotations.NullMarked;
