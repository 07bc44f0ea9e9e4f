/// Cues: the rows of data by which headings, names and needs are told apart. Uses `evidence` and `need`.
@NullMarked
package org.mainstay.model.classification;

import org.jspecify.annotations.NullMarked;
