/** Examples of the questions. */
@NullMarked
package org.khabar.ask.question;

import org.jspecify.annotations.NullMarked;
