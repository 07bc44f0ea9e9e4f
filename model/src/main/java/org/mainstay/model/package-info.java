/// What Mainstay speaks of: facts, the place they make, figures and notices. The JDK only; no files, clock or log.
@NullMarked
package org.mainstay.model;

import org.jspecify.annotations.NullMarked;
