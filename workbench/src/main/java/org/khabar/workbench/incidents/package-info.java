/**
 * The list of incidents and of claims under the filter bar, and one incident with its versions side by side. Puts
 * together what the pages show; the record groups, counts and weighs.
 */
@NullMarked
package org.khabar.workbench.incidents;

import org.jspecify.annotations.NullMarked;
