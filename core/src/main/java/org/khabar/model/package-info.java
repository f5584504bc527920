/**
 * The words the other rooms speak in: reports, the sentences of a report, drafts of claims and claims themselves.
 * Values only: records, enums and sealed types that check themselves when made. Nothing here reads, writes or knows any
 * other room.
 */
@NullMarked
package org.khabar.model;

import org.jspecify.annotations.NullMarked;
