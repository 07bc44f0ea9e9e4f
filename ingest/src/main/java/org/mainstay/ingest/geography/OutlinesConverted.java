package org.mainstay.ingest.geography;

import org.mainstay.model.evidence.Source;
import org.mainstay.model.notice.About;
import org.mainstay.model.notice.Notice;
import org.mainstay.model.notice.Severity;

@About(
        severity = Severity.WARNING,
        what = "The outlines are not in degrees with the longitude first, as GeoJSON demands, so they were converted.",
        fix = "Export the outlines as GeoJSON in WGS84 (EPSG:4326, CRS84); the Open Geography Portal offers it.",
        example = "[377500.2, 391200.7]")
record OutlinesConverted(Source source, String found) implements Notice {

    @Override
    public String message() {
        return "The positions are in %s. They were converted to degrees, good to some metres.".formatted(found);
    }
}
