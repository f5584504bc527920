/** Examples of what imported tables give, and what happens to what is wrong in them. */
@NullMarked
package org.khabar.gazetteer.source;

import org.jspecify.annotations.NullMarked;
