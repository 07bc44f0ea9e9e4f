package org.mainstay.ingest.charityregister;

/// How a charity's number is written once it is read.
final class CharityNumber {

    private CharityNumber() {}

    /// The Commission writes a charity linked to another, which shares its number, as `200001-1`.
    static String of(String number, String linked) {
        return linked.isEmpty() || "0".equals(linked) || "NULL".equals(linked) ? number : number + "-" + linked;
    }
}
