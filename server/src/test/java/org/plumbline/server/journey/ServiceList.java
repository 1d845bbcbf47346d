package org.plumbline.server.journey;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.server.trial.Fieldwork;

/**
 * The list of 200 cases that the command line's golden sample is drawn from, as a service sends it the first time: one
 * column missing, a day that no calendar has, days in two orders, a case twice, words that nobody knows, and a word
 * of its own for one kind of order.
 */
final class ServiceList {
    private static final String OWN_WORD = "YRO";

    private final Map<String, String> units = new TreeMap<>();
    private final String faulty;

    ServiceList() {
        var lines = Fieldwork.golden("yos", "caseload.csv").lines().toList();
        lines.stream().skip(1).map(line -> line.split(",", 3)).forEach(row -> units.put(row[0], row[1]));
        faulty = lines.stream()
                        .map(line -> line.replaceFirst("^([^,]+),[^,]+,", "$1,")
                                .replace("youth-rehabilitation-order", OWN_WORD))
                        .map(line -> line.replaceFirst("^M001,2018-01-26", "M001,31/02/2018"))
                        .map(line -> line.replaceFirst("^M002,2018-05-10", "M002,25/04/2018")
                                .replaceFirst("^M003,2018-05-14", "M003,05/14/2018"))
                        .map(line -> line.replaceFirst("^M004,([^,]+),male", "M004,$1,boy"))
                        .map(line -> line.replaceFirst("^M006,", "M005,"))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    String faulty() {
        return faulty;
    }

    String ownWord() {
        return OWN_WORD;
    }

    /** What was downloaded, mended as one would in a spreadsheet; what Plumbline wrote beside the rows stays there. */
    String mended(String downloaded) {
        var mended = downloaded
                .replace("M001,31/02/2018", "M001,2018-01-26")
                .replace("M002,25/04/2018", "M002,2018-05-10")
                .replace("M003,05/14/2018", "M003,2018-05-14")
                .replace(",boy,", ",male,");
        mended = mended.substring(0, mended.lastIndexOf("M005,")) + "M006,"
                + mended.substring(mended.lastIndexOf("M005,") + 5);
        return mended.lines()
                .map(line -> units.getOrDefault(line.substring(0, line.indexOf(',')), "unit") + "," + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
