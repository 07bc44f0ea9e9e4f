package org.mainstay.app.pack;

import java.util.Base64;

/// A picture, as PNG.
///
/// @param says what it shows, for those who do not see it
/// @param key how to read it, printed below
/// @param base64 its bytes
public record Picture(String caption, String says, String key, String base64, int width, int height) {

    /// As a page holds it.
    public String address() {
        return "data:image/png;base64," + base64;
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }
}
