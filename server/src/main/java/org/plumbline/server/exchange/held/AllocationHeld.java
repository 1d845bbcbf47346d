package org.plumbline.server.exchange.held;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.table.CsvText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@code allocation.csv}: table {@code allocation}, of which the folder has what holds now. */
@Component
class AllocationHeld implements HeldFile {
    private static final String NAME = "allocation.csv";
    private static final List<String> COLUMNS = List.of("case", "marking", "assessor", "because");

    private final JdbcClient database;

    AllocationHeld(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String path() {
        return NAME;
    }

    @Override
    public void take(Intake intake) {
        var rows = intake.rows(NAME, COLUMNS.subList(0, 3), COLUMNS.subList(3, 4));
        database.sql("""
                        insert into allocation (inspection, reference, marking, assessor, because, allocated_by)
                        select ?, x ->> 'case', x ->> 'marking', x ->> 'assessor', coalesce(x ->> 'because', ''), me()
                          from jsonb_array_elements(?::jsonb) with ordinality as t (x, place) order by place""").params(intake.inspection(), Intake.json(rows)).update();
    }

    @Override
    public @Nullable String write(long inspection, @Nullable String came) {
        var rows = new ArrayList<List<String>>();
        rows.add(COLUMNS);
        rows.addAll(database.sql("""
                        select reference, marking, assessor, because from allocation
                         where inspection = ? and ended_at is null order by id""")
                .param(inspection)
                .query((row, _) -> List.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
        return rows.size() == 1 && came == null ? null : CsvText.of(rows);
    }
}
