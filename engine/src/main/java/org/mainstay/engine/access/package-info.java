/// How well areas are served by one type of service: scores by floating catchment, how many services each area reaches,
/// who depends on one alone, what overlaps, and what closing or opening would change. Every zero has its reason.
@NullMarked
package org.mainstay.engine.access;

import org.jspecify.annotations.NullMarked;
