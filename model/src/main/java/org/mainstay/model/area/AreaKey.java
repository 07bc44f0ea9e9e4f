package org.mainstay.model.area;

/// An area's full name: kind, vintage and code, `lsoa21:E01006074`. Codes of different vintages never join.
public record AreaKey(String type, String vintage, String code) implements Comparable<AreaKey> {

    public static AreaKey lsoa21(String code) {
        return new AreaKey("lsoa", "21", code);
    }

    @Override
    public int compareTo(AreaKey other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return type + vintage + ":" + code;
    }
}
