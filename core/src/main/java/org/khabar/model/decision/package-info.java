/**
 * What a person decided about the record: this claim is right, that one is misread, these two are one happening. A
 * decision is never changed; another one takes it back. Values only.
 */
@NullMarked
package org.khabar.model.decision;

import org.jspecify.annotations.NullMarked;
