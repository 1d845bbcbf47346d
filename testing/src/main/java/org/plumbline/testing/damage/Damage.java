package org.plumbline.testing.damage;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** What editors, spreadsheets, disks and hurried hands do to a file. */
@SuppressWarnings("ImmutableEnumChecker") // a damage is a lambda over constants
public enum Damage {
    DELETE_LINE(lines((lines, random) -> lines.remove(at(lines, random)))),
    DELETE_LINES(lines((lines, random) -> {
        int from = at(lines, random);
        lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(12)))
                .clear();
    })),
    DOUBLE_LINE(lines((lines, random) -> lines.add(at(lines, random), lines.get(at(lines, random))))),
    SWAP_LINES(lines((lines, random) -> Collections.swap(lines, at(lines, random), at(lines, random)))),
    CUT_LINE(lines((lines, random) ->
            change(lines, random, line -> line.substring(0, random.nextInt(line.length() + 1))))),
    CHANGE_INDENTATION(lines((lines, random) ->
            change(lines, random, line -> random.nextBoolean() ? "  " + line : line.replaceFirst("^ {1,2}", "")))),
    TAB_INDENTATION(lines((lines, random) -> change(lines, random, line -> "\t" + line.strip()))),
    DELETE_COLUMN(lines((lines, random) -> {
        int column = random.nextInt(12);
        lines.replaceAll(line -> without(line, column));
    })),
    DELETE_CELL(lines((lines, random) -> change(lines, random, line -> without(line, random.nextInt(12))))),
    SWAP_CELLS(lines((lines, random) -> change(lines, random, line -> {
        var cells = new ArrayList<>(List.of(line.split(",", -1)));
        Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
        return String.join(",", cells);
    }))),
    SWAP_COLUMN_NAMES(lines((lines, random) -> {
        var cells = new ArrayList<>(List.of(lines.getFirst().split(",", -1)));
        Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
        lines.set(0, String.join(",", cells));
    })),
    HUGE_NUMBER(lines((lines, random) -> numbers(lines, random, "9".repeat(1 + random.nextInt(400))))),
    NEGATIVE_NUMBER(lines((lines, random) ->
            numbers(lines, random, "-" + (1 + random.nextInt(Integer.MAX_VALUE - 1))))),
    LARGEST_NUMBER(lines((lines, random) -> numbers(lines, random, String.valueOf(Integer.MAX_VALUE)))),
    EXPONENT(lines((lines, random) -> numbers(lines, random, "1e" + random.nextInt(999_999_999)))),
    NESTED_BRACKETS(lines((lines, random) -> {
        var bracket = List.of("[", "{", "{a: ", "- ").get(random.nextInt(4));
        change(lines, random, line -> line + " " + bracket.repeat(1 + random.nextInt(5_000)));
    })),
    OPEN_QUOTE(lines((lines, random) -> insert(lines, random, random.nextBoolean() ? "\"" : "'"))),
    YAML_SIGN(lines((lines, random) -> insert(lines, random, Signs.YAML.get(random.nextInt(Signs.YAML.size()))))),
    RANDOM_UNICODE(lines((lines, random) -> {
        var signs = new StringBuilder();
        for (int at = random.nextInt(20); at >= 0; at--) {
            signs.appendCodePoint(codePoint(random));
        }
        insert(lines, random, signs.toString());
    })),
    ESCAPE(lines((lines, random) ->
            insert(lines, random, "\"\\%s%08X\"".formatted("xuU".charAt(random.nextInt(3)), random.nextInt())))),
    LONG_LINE(lines((lines, random) -> insert(lines, random, "x".repeat(200_000)))),
    DOUBLE_FILE(lines((lines, random) -> lines.addAll(List.copyOf(lines)))),
    EMPTY_FILE(lines((lines, _) -> lines.clear())),

    CUT_BYTES((bytes, random) -> {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }),
    CUT_SHORT((bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length))),
    FLIP_BITS((bytes, random) -> {
        var flipped = bytes.clone();
        for (int at = random.nextInt(6); at >= 0; at--) {
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }),
    NUL_BYTES((bytes, random) -> {
        var holed = bytes.clone();
        int from = random.nextInt(bytes.length);
        Arrays.fill(holed, from, Math.min(bytes.length, from + 64), (byte) 0);
        return holed;
    }),
    MIXED_ENCODINGS((bytes, random) -> {
        int at = random.nextInt(bytes.length);
        return joined(
                Arrays.copyOf(bytes, at), "Tŷ a môr, café".getBytes(Charset.forName("windows-1252")), from(bytes, at));
    }),
    OTHER_ENCODING((bytes, random) -> new String(bytes, StandardCharsets.UTF_8)
            .getBytes(List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)
                    .get(random.nextInt(3)))),
    BYTE_ORDER_MARK((bytes, random) -> {
        int at = random.nextBoolean() ? 0 : random.nextInt(bytes.length);
        return joined(Arrays.copyOf(bytes, at), "\uFEFF".getBytes(StandardCharsets.UTF_8), from(bytes, at));
    }),
    CARRIAGE_RETURNS((bytes, random) -> new String(bytes, StandardCharsets.UTF_8)
            .replace("\n", random.nextBoolean() ? "\r" : "\r\n")
            .getBytes(StandardCharsets.UTF_8)),
    RANDOM_BYTES((bytes, random) -> {
        var noise = new byte[1 + random.nextInt(2_000)];
        random.nextBytes(noise);
        return noise;
    });

    private final Bytes bytes;

    Damage(Bytes bytes) {
        this.bytes = bytes;
    }

    private static Bytes lines(Lines lines) {
        return (bytes, random) -> {
            var all = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
            lines.change(all, random);
            return String.join("\n", all).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The damaged bytes; the same for the same bytes and the same state of the generator. */
    public byte[] done(byte[] good, RandomGenerator random) {
        return good.length == 0 ? good : bytes.change(good, random);
    }

    private static final class Signs {
        static final List<String> YAML = List.of(
                "&a ", "*a", "!x ", "!!str ", "? ", ": ", "- ", "| ", "> ", "%", "@", "`", "---\n", "...\n", "#",
                "<<: ");
        static final Pattern NUMBER = Pattern.compile("\\d+");
    }

    private interface Bytes {
        byte[] change(byte[] bytes, RandomGenerator random);
    }

    private interface Lines {
        void change(List<String> lines, RandomGenerator random);
    }

    private interface Line {
        String change(String line);
    }

    private static int at(List<String> lines, RandomGenerator random) {
        return random.nextInt(lines.size());
    }

    private static void change(List<String> lines, RandomGenerator random, Line how) {
        int at = at(lines, random);
        lines.set(at, how.change(lines.get(at)));
    }

    private static void insert(List<String> lines, RandomGenerator random, String text) {
        change(lines, random, line -> {
            int at = random.nextInt(line.length() + 1);
            return line.substring(0, at) + text + line.substring(at);
        });
    }

    private static void numbers(List<String> lines, RandomGenerator random, String number) {
        int from = at(lines, random);
        for (int at = from; at < lines.size(); at++) {
            if (Signs.NUMBER.matcher(lines.get(at)).find()) {
                lines.set(at, Signs.NUMBER.matcher(lines.get(at)).replaceAll(number));
                return;
            }
        }
    }

    private static String without(String line, int column) {
        var cells = new ArrayList<>(List.of(line.split(",", -1)));
        if (column < cells.size()) {
            cells.remove(column);
        }
        return String.join(",", cells);
    }

    /** Any code point but a lone half of a pair, which no UTF-8 file can hold. */
    private static int codePoint(RandomGenerator random) {
        int any = random.nextInt(Character.MAX_CODE_POINT + 1);
        return any >= Character.MIN_SURROGATE && any <= Character.MAX_SURROGATE ? ' ' : any;
    }

    private static byte[] from(byte[] bytes, int at) {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new java.io.ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
