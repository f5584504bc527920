/**
 * What of the record a page looks at: the filter bar. The filter is the query of the address, so that every view can be
 * kept, shared and gone back to. Values, and how they are read from an address and written to one.
 */
@NullMarked
package org.khabar.workbench.lens;

import org.jspecify.annotations.NullMarked;
