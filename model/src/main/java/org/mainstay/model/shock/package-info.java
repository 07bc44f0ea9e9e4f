/// What could befall a place, as rows that anyone can write. Uses `need` and `evidence`.
@NullMarked
package org.mainstay.model.shock;

import org.jspecify.annotations.NullMarked;
