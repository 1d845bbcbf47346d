package org.plumbline.caseload.intake;

import java.util.List;

/**
 * A mapping proposed from headings and values, for a person to look at.
 *
 * @param columns in the order of the table, each with how sure the guess is
 */
public record MappingGuess(Mapping mapping, List<Column> columns) {
    public MappingGuess {
        columns = List.copyOf(columns);
    }

    /** How sure a guess is. */
    public enum Sureness {
        /** The heading is the field's id or title. */
        SURE,
        /** The heading has words of the title, or the values are the field's. */
        LIKELY,
        /** Nothing was found. */
        NONE
    }

    /**
     * What was guessed of a column.
     *
     * @param unknown values that nothing of the edition looks like, each once: a person has to say what they mean
     */
    public record Column(String name, Field field, Sureness sureness, List<String> unknown) {
        public Column {
            unknown = List.copyOf(unknown);
        }
    }
}
