/// Makes Ambleford, a borough that does not exist, in the formats that councils publish. Uses nothing else of Mainstay.
@NullMarked
package org.mainstay.app.ambleford;

import org.jspecify.annotations.NullMarked;
