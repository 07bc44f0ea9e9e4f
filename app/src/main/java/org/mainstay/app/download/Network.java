package org.mainstay.app.download;

import java.net.InetAddress;

/// A range of addresses, as `10.0.0.0/8`.
///
/// @param first its first address
/// @param bits how many bits at the beginning all its addresses share
record Network(InetAddress first, int bits) {

    static Network of(String range) {
        var slash = range.indexOf('/');
        return new Network(
                InetAddress.ofLiteral(range.substring(0, slash)), Integer.parseInt(range.substring(slash + 1)));
    }

    boolean contains(InetAddress address) {
        var own = first.getAddress();
        var other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % Byte.SIZE);
            if ((own[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
