/// Where the official datasets are got that Mainstay reads: rows of a table, never addresses in code. Stands alone.
@NullMarked
package org.mainstay.app.catalogue;

import org.jspecify.annotations.NullMarked;
