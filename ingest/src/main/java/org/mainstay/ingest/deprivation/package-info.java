/// The English indices of deprivation as MHCLG publishes them. Uses `reading`.
@NullMarked
package org.mainstay.ingest.deprivation;

import org.jspecify.annotations.NullMarked;
