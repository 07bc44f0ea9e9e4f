/// How things look: one page layout, one way to show a figure, a table, a picture, a notice, an empty state; and the
/// same content as JSON and CSV.
@NullMarked
package org.mainstay.web.view;

import org.jspecify.annotations.NullMarked;
