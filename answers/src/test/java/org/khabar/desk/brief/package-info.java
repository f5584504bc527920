/** Holds briefs to what small made-up workspaces hold. */
@NullMarked
package org.khabar.desk.brief;

import org.jspecify.annotations.NullMarked;
