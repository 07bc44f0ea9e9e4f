package org.mainstay.engine.location;

import java.util.List;

/// Sites that can be opened together, and what they cost.
record Solution(List<Integer> sites, double cost) {}
