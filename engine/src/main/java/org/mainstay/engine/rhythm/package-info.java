/// When money is paid and what months it is for: the periods that payments name, those that follow from their amounts,
/// and what one payer promised one partner over time. Uses nothing of the engine.
@NullMarked
package org.mainstay.engine.rhythm;

import org.jspecify.annotations.NullMarked;
