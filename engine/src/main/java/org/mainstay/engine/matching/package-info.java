/// Who is who: joins the parties that the files name into organisations. Uses `classification`.
@NullMarked
package org.mainstay.engine.matching;

import org.jspecify.annotations.NullMarked;
