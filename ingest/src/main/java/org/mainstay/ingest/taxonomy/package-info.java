/// Classifications of what organisations do: topics with their patterns, charities tagged by hand, service types and
/// their cues. Uses `reading` and the model.
@NullMarked
package org.mainstay.ingest.taxonomy;

import org.jspecify.annotations.NullMarked;
