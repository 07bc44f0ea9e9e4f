/// What the 360Giving Data Standard says: its fields and its closed lists of codes. Uses nothing of ours.
@NullMarked
package org.mainstay.ingest.threesixtygiving.standard;

import org.jspecify.annotations.NullMarked;
