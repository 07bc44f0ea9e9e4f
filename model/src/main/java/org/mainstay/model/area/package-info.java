/// Small areas, postcodes, outlines and deprivation. Uses `evidence`.
@NullMarked
package org.mainstay.model.area;

import org.jspecify.annotations.NullMarked;
