/// What people enter because no open standard carries it. Uses `reading`.
@NullMarked
package org.mainstay.ingest.entered;

import org.jspecify.annotations.NullMarked;
