package org.mainstay.ingest.threesixtygiving.quality;

/// Line breaks, tabs and others that cannot be seen.
final class ControlCharacters {

    private ControlCharacters() {}

    static boolean in(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (Character.isISOControl(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    static String remove(String text) {
        var left = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            if (!Character.isISOControl(text.charAt(at))) {
                left.append(text.charAt(at));
            }
        }
        return left.toString();
    }
}
