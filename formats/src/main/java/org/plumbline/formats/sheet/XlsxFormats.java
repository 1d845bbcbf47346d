package org.plumbline.formats.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Which cells of a workbook are dates, and how a number in them reads: Excel keeps a date as a number of days. */
record XlsxFormats(List<Boolean> dates, boolean from1904) {
    static final XlsxFormats NONE = new XlsxFormats(List.of(), false);

    private static final Pattern NOT_LETTERS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");
    private static final int MOST_DAYS = 2_958_465;
    private static final BigDecimal MINUTES = BigDecimal.valueOf(24L * 60);

    /** Reads the styles of a workbook; from1904 says from when it counts days. */
    static XlsxFormats of(XmlReading xml, boolean from1904) {
        Map<Integer, String> own = new HashMap<>();
        var dates = new ArrayList<Boolean>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                own.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if (xml.starts("cellXfs")) {
                inCells = true;
            } else if (xml.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && xml.starts("xf")) {
                int id = xml.number("numFmtId", 0);
                dates.add(own.containsKey(id) ? isDate(own.getOrDefault(id, "")) : isBuiltInDate(id));
            }
        }
        return new XlsxFormats(dates, from1904);
    }

    /** Those that the format fixes, ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asia. */
    private static boolean isBuiltInDate(int id) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    }

    private static boolean isDate(String code) {
        var letters = NOT_LETTERS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("general") && letters.chars().anyMatch(letter -> "ymdhs".indexOf(letter) >= 0);
    }

    String shown(String raw, int style) {
        if (style < 0 || style >= dates.size() || !dates.get(style)) {
            return SheetCells.number(raw);
        }
        try {
            var serial = new BigDecimal(raw);
            return serial.signum() < 0 || serial.precision() - serial.scale() > 7 || serial.intValue() > MOST_DAYS
                    ? SheetCells.number(raw)
                    : date(serial);
        } catch (NumberFormatException notANumber) {
            return raw;
        }
    }

    /** The day, with the time when there is one; a time alone without a day. Excel believes in 29 February 1900. */
    private String date(BigDecimal serial) {
        long minutes =
                serial.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).longValue();
        long days = minutes / (24 * 60);
        var time = LocalTime.MIDNIGHT.plus(minutes % (24 * 60), ChronoUnit.MINUTES);
        if (days == 0 && !from1904) {
            return time.toString();
        }
        var start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        var day = start.plusDays(days);
        return time.equals(LocalTime.MIDNIGHT) ? day.toString() : day + " " + time;
    }
}
