/// Work that takes longer than a page may: one worker, progress in words, a way to stop, and nothing lost when the
/// server stops.
@NullMarked
package org.mainstay.web.job;

import org.jspecify.annotations.NullMarked;
