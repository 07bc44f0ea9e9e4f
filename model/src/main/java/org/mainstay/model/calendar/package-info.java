/// Days on which offices work, and how they are counted.
@NullMarked
package org.mainstay.model.calendar;

import org.jspecify.annotations.NullMarked;
