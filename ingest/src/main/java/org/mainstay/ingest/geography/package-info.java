/// Small areas, postcodes and outlines as ONS and councils publish them. Uses `reading`.
@NullMarked
package org.mainstay.ingest.geography;

import org.jspecify.annotations.NullMarked;
