package org.mainstay.engine.simulation;

/// What a body supplies in the plain model.
final class PlainWork {

    final int provider;
    final long unitCost;
    long council;
    long councilOnceHad;
    long councilRest;
    long capacity;
    long offer;
    long dip;
    int dipEnds;

    PlainWork(Supply supply) {
        provider = supply.provider();
        unitCost = supply.unitCostPence();
        council = supply.councilPence();
        councilOnceHad = council;
        capacity = supply.capacity();
    }

    long takeCouncil(Calendar calendar) {
        councilRest += council;
        long paid = councilRest / calendar.stepsPerYear();
        councilRest -= paid * calendar.stepsPerYear();
        return paid;
    }

    /// Staff are paid in full, and a part of what they offer is lost.
    void dipUntilItEnds(int step) {
        if (step < dipEnds) {
            offer = PlainNumbers.part(offer, 1_000_000 - dip, 1_000_000);
        }
    }
}
