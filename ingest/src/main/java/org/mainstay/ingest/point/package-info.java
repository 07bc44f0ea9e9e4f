/// Reads bare lists of areas and of services as points on the National Grid, as other programs write them. Uses
/// `reading`.
@NullMarked
package org.mainstay.ingest.point;

import org.jspecify.annotations.NullMarked;
