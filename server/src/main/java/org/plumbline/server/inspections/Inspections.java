package org.plumbline.server.inspections;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every page about an inspection starts from. All of it needs a transaction: outside one, nothing is seen. */
@Component
public class Inspections {
    private final JdbcClient database;

    Inspections(JdbcClient database) {
        this.database = database;
    }

    /**
     * An inspection, by the facts that stand on each of its pages.
     *
     * @param changedBy who changed these facts last; empty when nobody has
     */
    public record Head(
            long id,
            long service,
            String serviceName,
            String nation,
            long edition,
            String editionTitle,
            String editionTitleCy,
            String state,
            @Nullable LocalDate fieldworkFrom,
            @Nullable LocalDate fieldworkUntil,
            @Nullable LocalDate noticeOn,
            @Nullable LocalDate noticeSentOn,
            @Nullable LocalDate publicationOn,
            @Nullable Long follows,
            String why,
            int version,
            String changedBy) {
        /** Whether it is still worked on. */
        public boolean isOpen() {
            return state.equals("planned") || state.equals("under-way");
        }

        /** The title of its edition in a language. */
        public String edition(String language) {
            return language.equals("cy") ? editionTitleCy : editionTitle;
        }

        /** Its address. */
        public String href() {
            return "/inspections/" + id;
        }
    }

    /** The inspection of a number that the person who acts may see. */
    public Head head(long inspection) {
        return database.sql("""
                        select i.id, i.service, s.name as service_name, s.nation, i.edition,
                               e.title_en || ' ' || e.edition as edition_title,
                               coalesce(nullif(e.title_cy, ''), e.title_en) || ' ' || e.edition as edition_title_cy, i.state, i.fieldwork_from, i.fieldwork_until,
                               i.notice_on, i.notice_sent_on, i.publication_on, i.follows, i.why, i.version,
                               coalesce(p.name, '') as changed_by
                          from inspection i join service s on s.id = i.service join edition e on e.id = i.edition
                               left join person p on p.id = i.changed_by
                         where i.id = ?""").param(inspection).query(Head.class).single();
    }

    /** An inspection in a list. */
    public record Listed(
            long id,
            long service,
            String serviceName,
            long edition,
            String editionTitle,
            String state,
            @Nullable LocalDate fieldworkFrom,
            @Nullable LocalDate fieldworkUntil) {}

    /** A page of those that the person who acts may see, those at work first. */
    public List<Listed> list(int size, long before) {
        return database.sql("""
                        select i.id, i.service, s.name as service_name, i.edition, e.title_en || ' ' || e.edition as edition_title,
                               i.state, i.fieldwork_from, i.fieldwork_until
                          from inspection i join service s on s.id = i.service join edition e on e.id = i.edition
                         order by i.state = 'under-way' desc, i.fieldwork_from desc nulls first, i.id desc
                         limit ? offset ?""").params(size, before).query(Listed.class).list();
    }

    /** How many the person who acts may see. */
    public long count() {
        return database.sql("select count(*) from inspection").query(Long.class).single();
    }

    /** The areas of an inspection, in its order. */
    public List<String> areas(long inspection) {
        return database.sql("select name from inspection_area where inspection = ? order by position, name")
                .param(inspection)
                .query(String.class)
                .list();
    }
}
