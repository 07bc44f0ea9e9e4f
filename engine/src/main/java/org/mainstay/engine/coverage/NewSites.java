package org.mainstay.engine.coverage;

import java.util.List;
import org.mainstay.model.area.Area;
import org.mainstay.model.evidence.Figure;

/// Where some further outlets would reach most people who have nobody now.
///
/// @param areas in whose middle each would be, in order of their keys; middles stand for the streets around them
/// @param reached people in need who have nobody now and would reach one of them
/// @param atMost what no choice of so many can better
/// @param proven whether no other choice reaches more
public record NewSites(List<Area> areas, Figure reached, long atMost, boolean proven) {

    public NewSites {
        areas = List.copyOf(areas);
    }
}
