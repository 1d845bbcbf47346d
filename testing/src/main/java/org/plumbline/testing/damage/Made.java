package org.plumbline.testing.damage;

/** Where the files of the made framework and inspection stand below their folder. */
public final class Made {
    public static final String EDITION = "frameworks/harbour-lights/3";
    public static final String FRAMEWORK = EDITION + "/framework.yaml";
    public static final String EXAMPLES = EDITION + "/worked-examples.csv";
    public static final String BANK = "frameworks/banks/made-bank.yaml";
    public static final String FOLDER = "inspections/harbour-2031";

    static final String INSPECTION = FOLDER + "/inspection.yaml";
    static final String CASELOAD = FOLDER + "/caseload.csv";
    static final String SAMPLE = FOLDER + "/sample.csv";
    static final String ANSWERS = FOLDER + "/answers.csv";
    static final String JUDGED = FOLDER + "/judged.csv";
    static final String AWARDED = FOLDER + "/awarded.csv";
    static final String PANEL = FOLDER + "/panel.csv";

    private Made() {}
}
