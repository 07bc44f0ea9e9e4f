/// Organisations as the files name them: registers, grant parties. Uses `evidence`.
@NullMarked
package org.mainstay.model.actor;

import org.jspecify.annotations.NullMarked;
