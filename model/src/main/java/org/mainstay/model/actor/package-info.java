/// Organisations as the files name them: charity registers and what they say of a charity, grant parties. Uses
/// `evidence`.
@NullMarked
package org.mainstay.model.actor;

import org.jspecify.annotations.NullMarked;
