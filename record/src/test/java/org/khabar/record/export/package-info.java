/** What an export holds, as examples. */
@NullMarked
package org.khabar.record.export;

import org.jspecify.annotations.NullMarked;
