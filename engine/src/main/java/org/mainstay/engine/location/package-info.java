/// Where services should stand: the least sites that leave nobody out, the most people that some sites can
/// cover, the least travel, the worst-served area. Every answer comes with a bound, so that anyone can see how
/// much better another one could be. Uses `reach` for the ways of people; otherwise knows numbers only.
@NullMarked
package org.mainstay.engine.location;

import org.jspecify.annotations.NullMarked;
