/// Numbers taken on trust and words looked for: unit costs, assumptions and cues, each a row of data. Uses `reading`.
@NullMarked
package org.mainstay.ingest.assumptions;

import org.jspecify.annotations.NullMarked;
