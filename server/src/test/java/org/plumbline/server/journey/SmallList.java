package org.plumbline.server.journey;

import java.util.ArrayList;
import java.util.List;

/** A short list of a service, every case of which is young and old enough to be looked at. */
final class SmallList {
    private SmallList() {}

    /** The list of a kind of inspection, as a service would send it. */
    static String of(String framework, int cases) {
        var lines = new ArrayList<String>();
        lines.add(
                switch (framework) {
                    case "yos" ->
                        "case,unit,disposal-date,gender,age,ethnicity,sentence-or-disposal,rosh,safety-and-wellbeing";
                    case "cci" ->
                        "case,area,custody,community,identifiable-victim,sentence,gender,ethnicity,rosh,order-date";
                    default -> "case,custody,community,identifiable-victim,sentence,gender,sentence-date";
                });
        for (int number = 1; number <= cases; number++) {
            lines.add("C%02d,%s".formatted(number, one(framework, number, cases)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String one(String framework, int number, int of) {
        var gender = number % 4 == 0 ? "female" : "male";
        return switch (framework) {
            case "yos" ->
                number * 5 <= of * 3
                        ? "court,2018-01-2%d,%s,1%d,white,referral-order,medium,%s"
                                .formatted(number % 10, gender, 3 + number % 5, risk(number))
                        : "out-of-court,2018-05-1%d,%s,1%d,mixed,youth-conditional-caution,low,%s"
                                .formatted(number % 10, gender, 2 + number % 5, risk(number));
            case "cci" ->
                "%s,no,yes,%s,referral-order,%s,%s,%s,2011-10-1%d"
                        .formatted(
                                List.of("Ashford", "Brook").get(number % 2),
                                number % 3 == 0 ? "no" : "yes",
                                gender,
                                number % 5 == 0 ? "mixed" : "white",
                                number % 6 == 0 ? "high" : "low",
                                number % 10);
            default ->
                "no,yes,%s,referral-order,%s,2015-10-2%d"
                        .formatted(number % 3 == 0 ? "no" : "yes", gender, number % 10);
        };
    }

    private static String risk(int number) {
        return number % 3 == 0 ? "high" : "low";
    }
}
