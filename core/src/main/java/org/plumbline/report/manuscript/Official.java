package org.plumbline.report.manuscript;

import org.plumbline.framework.words.Words;

/**
 * Somebody whom the report names by office.
 *
 * @param list where the report names them, such as {@code acknowledgements}
 * @param name empty where only the office is named
 */
public record Official(String list, Words role, String name) {}
