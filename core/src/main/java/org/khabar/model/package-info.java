/**
 * The words the other rooms speak in: reports, actors, what was set aside. What a report's text is made of stands in
 * {@code passage}, what it claims in {@code claim}. Values only: records, enums and sealed types that check themselves
 * when made. Nothing here reads, writes or knows any other room.
 */
@NullMarked
package org.khabar.model;

import org.jspecify.annotations.NullMarked;
