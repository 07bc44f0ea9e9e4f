/// Tests of the peer-review pack, on a pack small enough to read.
@NullMarked
package org.mainstay.app.pack;

import org.jspecify.annotations.NullMarked;
