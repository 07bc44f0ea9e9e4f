package org.mainstay.model.area;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mainstay.model.evidence.Fact;
import org.mainstay.model.evidence.RowRef;
import org.mainstay.model.evidence.Source;

/// A postcode and the areas it lies in.
///
/// The national directories hold 2.7 million of them. A record of strings would take some 200 bytes each, so the code
/// and the position are packed into numbers (48 bytes in all); the position is kept to a millionth of a degree, as it
/// is published.
public final class Postcode implements Fact {

    private static final int LONGEST = 7;
    private static final String LETTERS = " 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final double MILLION = 1e6;
    private static final int NOWHERE = Integer.MIN_VALUE;
    private static final long LIVE = 1L << 62;

    private final long packed;
    private final int longitude;
    private final int latitude;
    private final @Nullable AreaKey area;
    private final String ward;
    private final String council;
    private final Source source;
    private final int line;

    /// @param code upper case without a space, the form postcodes join on
    /// @param area null for a pseudo code, which means no area, and where the file names none
    /// @param larger the codes of its ward and council, which many postcodes share
    /// @param at null where there is no location
    /// @param live false once terminated; those stay, since old spending names them
    public Postcode(String code, @Nullable AreaKey area, Larger larger, @Nullable Point at, boolean live, RowRef row) {
        this(
                pack(code) | (live ? LIVE : 0),
                at == null ? NOWHERE : micro(at.longitude()),
                at == null ? NOWHERE : micro(at.latitude()),
                area,
                larger,
                row);
    }

    private Postcode(long packed, int longitude, int latitude, @Nullable AreaKey area, Larger larger, RowRef row) {
        this.packed = packed;
        this.longitude = longitude;
        this.latitude = latitude;
        this.area = area;
        this.ward = larger.ward();
        this.council = larger.council();
        this.source = row.source();
        this.line = row.line();
    }

    /// The codes of the larger areas; an empty string where the file does not say.
    public record Larger(String ward, String council) {

        public static final Larger UNKNOWN = new Larger("", "");
    }

    private static long pack(String code) {
        if (code.length() > LONGEST) {
            throw new IllegalArgumentException("The postcode (%s) must have no more than 7 letters.".formatted(code));
        }
        var packed = 0L;
        for (var index = 0; index < code.length(); index++) {
            var digit = LETTERS.indexOf(code.charAt(index));
            if (digit < 1) {
                throw new IllegalArgumentException(
                        "The postcode (%s) must be of digits and upper-case letters.".formatted(code));
            }
            packed = packed * LETTERS.length() + digit;
        }
        return packed;
    }

    private static int micro(double degrees) {
        return Math.toIntExact(Math.round(degrees * MILLION));
    }

    /// Upper case without a space.
    public String code() {
        var letters = new StringBuilder(LONGEST);
        for (var rest = packed & ~LIVE; rest > 0; rest /= LETTERS.length()) {
            letters.append(LETTERS.charAt((int) (rest % LETTERS.length())));
        }
        return letters.reverse().toString();
    }

    /// The code as a number: the same for the same code, and quick to compare.
    public long number() {
        return packed & ~LIVE;
    }

    public @Nullable AreaKey area() {
        return area;
    }

    /// The ward's code, empty where the file does not say.
    public String ward() {
        return ward;
    }

    /// The council's code, empty where the file does not say.
    public String council() {
        return council;
    }

    public @Nullable Point at() {
        return latitude == NOWHERE ? null : new Point(longitude / MILLION, latitude / MILLION);
    }

    public boolean live() {
        return (packed & LIVE) != 0;
    }

    /// The same postcode in another area, or in none.
    public Postcode in(@Nullable AreaKey other) {
        return new Postcode(packed, longitude, latitude, other, new Larger(ward, council), row());
    }

    @Override
    public RowRef row() {
        return new RowRef(source, line);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Postcode postcode
                && packed == postcode.packed
                && longitude == postcode.longitude
                && latitude == postcode.latitude
                && line == postcode.line
                && Objects.equals(area, postcode.area)
                && ward.equals(postcode.ward)
                && council.equals(postcode.council)
                && source.equals(postcode.source);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(packed * 31 + line);
    }

    @Override
    public String toString() {
        return "Postcode[%s, %s, %s]".formatted(code(), area, row());
    }
}
