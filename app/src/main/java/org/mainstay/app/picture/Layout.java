package org.mainstay.app.picture;

/// Where the words of a row stand.
public enum Layout {
    /// Over the strip, which is as wide as the picture: for long names.
    OVER(0, 100),
    /// On both sides of the strip: for short names.
    BESIDE(25, 66);

    private final double left;
    private final double right;

    Layout(double left, double right) {
        this.left = left;
        this.right = right;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }
}
