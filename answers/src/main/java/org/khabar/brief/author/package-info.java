/**
 * Writes briefs from what the record holds: happenings with their rival versions, answers to questions, an argument
 * that was checked, and what is not known. Nothing is said without a reference, and numbers come from the claims,
 * incidents and figures referred to. What it knows of the record it asks a view.
 */
@NullMarked
package org.khabar.brief.author;

import org.jspecify.annotations.NullMarked;
