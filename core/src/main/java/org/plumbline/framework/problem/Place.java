package org.plumbline.framework.problem;

/**
 * Where in the files given something stands.
 *
 * @param file as the person knows it, relative to what they named
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in characters for YAML and in cells for tables; 0 for the line as a whole
 */
public record Place(String file, int line, int column) {
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? "%s:%d".formatted(file, line) : "%s:%d:%d".formatted(file, line, column);
    }
}
