/// The checks of a file of grants: rules that look at one grant, rules that compare grants, and what they find. Uses
/// `record`.
@NullMarked
package org.mainstay.ingest.threesixtygiving.quality;

import org.jspecify.annotations.NullMarked;
