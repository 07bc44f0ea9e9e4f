/// One grant as published: every value of every field, and the cell it stands in. Uses `reading`.
@NullMarked
package org.mainstay.ingest.threesixtygiving.record;

import org.jspecify.annotations.NullMarked;
