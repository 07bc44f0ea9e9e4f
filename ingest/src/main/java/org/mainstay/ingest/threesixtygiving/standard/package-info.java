/// What the 360Giving Data Standard says: its fields, their titles in sheets and its closed lists of codes.
/// Uses `reading`.
@NullMarked
package org.mainstay.ingest.threesixtygiving.standard;

import org.jspecify.annotations.NullMarked;
