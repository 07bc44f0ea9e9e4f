/// Where areas and services lie, and what it costs to get from an area to a service: straight lines on the National
/// Grid turned into minutes, barriers with their crossings, and travel times that were measured elsewhere. The
/// direction is always from the area to the service.
@NullMarked
package org.mainstay.engine.reach;

import org.jspecify.annotations.NullMarked;
