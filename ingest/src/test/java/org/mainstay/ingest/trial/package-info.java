/// What tests of readers share: a file from text, an account of what became of it, and the real data where it is there.
@NullMarked
package org.mainstay.ingest.trial;

import org.jspecify.annotations.NullMarked;
