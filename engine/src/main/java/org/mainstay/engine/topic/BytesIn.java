package org.mainstay.engine.topic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads what [BytesOut] wrote, once its check sum says that it is whole.
final class BytesIn {

    private final byte[] bytes;
    private int at;

    private BytesIn(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Nothing where the bytes are not whole.
    static Optional<BytesIn> of(byte[] bytes) {
        var size = bytes.length - Integer.BYTES;
        if (size < Integer.BYTES) {
            return Optional.empty();
        }
        var end = new BytesIn(bytes);
        end.at = size;
        return end.getInt() == BytesOut.checkSum(bytes, size) ? Optional.of(new BytesIn(bytes)) : Optional.empty();
    }

    int getInt() {
        var number = 0;
        for (var count = 0; count < Integer.BYTES; count++) {
            number = (number << 8) | (bytes[at] & 0xFF);
            at++;
        }
        return number;
    }

    List<Integer> getInts() {
        var numbers = new Integer[getInt()];
        for (var index = 0; index < numbers.length; index++) {
            numbers[index] = getInt();
        }
        return List.of(numbers);
    }

    float[] getFloats() {
        var numbers = new float[getInt()];
        for (var index = 0; index < numbers.length; index++) {
            numbers[index] = Float.intBitsToFloat(getInt());
        }
        return numbers;
    }

    byte[] getBytes() {
        var size = getInt();
        at += size;
        return Arrays.copyOfRange(bytes, at - size, at);
    }

    List<String> getTexts() {
        var texts = new String[getInt()];
        for (var index = 0; index < texts.length; index++) {
            texts[index] = new String(getBytes(), StandardCharsets.UTF_8);
        }
        return List.of(texts);
    }
}
