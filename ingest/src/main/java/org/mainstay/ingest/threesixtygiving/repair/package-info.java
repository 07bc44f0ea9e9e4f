/// Mends files of grants where it is plain how, and undoes it again. Uses `quality`, `record`, `standard` and
/// `reading`.
@NullMarked
package org.mainstay.ingest.threesixtygiving.repair;

import org.jspecify.annotations.NullMarked;
