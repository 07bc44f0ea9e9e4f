package org.mainstay.engine.topic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Bytes that grow. Every list is written with its length before it.
final class BytesOut {

    private byte[] bytes = new byte[1024];
    private int size;

    void putInt(int number) {
        room(Integer.BYTES);
        for (var shift = 24; shift >= 0; shift -= 8) {
            bytes[size] = (byte) (number >> shift);
            size++;
        }
    }

    void putInts(List<Integer> numbers) {
        putInt(numbers.size());
        numbers.forEach(this::putInt);
    }

    void putFloats(float... numbers) {
        putInt(numbers.length);
        for (var number : numbers) {
            putInt(Float.floatToIntBits(number));
        }
    }

    void putBytes(byte[] more) {
        putInt(more.length);
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    void putTexts(List<String> texts) {
        putInt(texts.size());
        texts.forEach(text -> putBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// All of it, with a check sum at the end.
    byte[] sealed() {
        putInt(checkSum(bytes, size));
        return Arrays.copyOf(bytes, size);
    }

    /// FNV-1a: tells spoilt bytes, not forged ones.
    static int checkSum(byte[] bytes, int size) {
        var sum = 0x811C9DC5;
        for (var index = 0; index < size; index++) {
            sum = (sum ^ (bytes[index] & 0xFF)) * 0x01000193;
        }
        return sum;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
