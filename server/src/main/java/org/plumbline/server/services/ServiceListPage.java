package org.plumbline.server.services;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.access.Needs;
import org.plumbline.server.access.Right;
import org.plumbline.server.access.Standing;
import org.plumbline.server.pages.Choice;
import org.plumbline.server.pages.Entered;
import org.plumbline.server.pages.Paging;
import org.plumbline.server.pages.Screen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** Every service, searched by name, code or area and narrowed to a region. */
@Controller
public class ServiceListPage {
    private final JdbcClient database;
    private final Standing standing;

    ServiceListPage(JdbcClient database, Standing standing) {
        this.database = database;
        this.standing = standing;
    }

    /** What the page shows. */
    public record Listing(Entered asked, List<Choice> regions, List<Listed> services, Paging paging, boolean mayKeep) {}

    /** A service in the list. */
    public record Listed(
            long id,
            String name,
            String region,
            String code,
            String areas,
            @Nullable LocalDate closedOn) {}

    @GetMapping("/services")
    @Needs(Right.SEE_SERVICES)
    @Transactional(readOnly = true)
    public Screen list(Entered asked) {
        var words = asked.sought("q");
        var region = asked.text("region");
        int page = Paging.asked(asked.text("page"));
        int size = Paging.size(asked.text("size"));
        var which = """

                  from service s
                 where (s.name ilike :words or s.code ilike :words
                        or exists (select 1 from area a where a.service = s.id and a.name ilike :words))
                   and (:region = '' or s.region = :region)
                """;
        var all = database.sql("select count(*)" + which)
                .param("words", words)
                .param("region", region)
                .query(Long.class)
                .single();
        var services = database.sql("""
                        select s.id, s.name, s.region, coalesce(s.code, '') as code, s.closed_on,
                               (select coalesce(string_agg(a.name, ', ' order by a.position, a.name), '')
                                  from area a where a.service = s.id) as areas""" + which + """
                        order by s.closed_on is not null, lower(s.name) limit :size offset :before""")
                .param("words", words)
                .param("region", region)
                .param("size", size)
                .param("before", Paging.before(page, size))
                .query(Listed.class)
                .list();
        var regions = database.sql("select distinct region from service where region <> '' order by region limit 200")
                .query(String.class)
                .list();
        return Screen.of(
                "services/list",
                new Listing(
                        asked,
                        regions.stream().map(each -> new Choice(each, each)).toList(),
                        services,
                        new Paging(page, all, "/services", Map.of("q", asked.text("q"), "region", region), size),
                        standing.has(Right.KEEP_SERVICES)));
    }
}
