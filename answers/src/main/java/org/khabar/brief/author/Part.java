package org.khabar.brief.author;

import org.khabar.brief.Section;

/** A section that another room brings: access, an aid plan. It cites what its sentences rest on. */
public interface Part {
    /** Writes the section. */
    Section write(Citations citations);
}
