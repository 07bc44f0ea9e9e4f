/// Who is reached and who is not, need by need and area by area: people in need, services that they can get
/// to, gaps with their reasons, and what two services share. Rests on reach, access and relationship.
@NullMarked
package org.mainstay.engine.coverage;

import org.jspecify.annotations.NullMarked;
