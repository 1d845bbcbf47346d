package org.plumbline.server.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word of the screens, in English and in Welsh, from {@code texts/FEATURE.yaml}. A text is found by its feature and
 * key, such as {@code sign-in.title}; {@code {0}}, {@code {1}} stand for what is put in. All Welsh is a draft.
 */
@Component
public final class Texts {
    public static final List<String> LANGUAGES = List.of("en", "cy");

    private final Map<String, Map<String, String>> byLanguage;

    Texts() {
        this(read());
    }

    private Texts(Map<String, Map<String, String>> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** Every key and its texts by language, for those who check them. */
    public Map<String, Map<String, String>> all() {
        return byLanguage;
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException if there is no such text
     */
    public String in(String language, String key, Object... with) {
        var texts = byLanguage.get(key);
        if (texts == null || !texts.containsKey(language)) {
            throw new IllegalArgumentException("no text '%s' in '%s'".formatted(key, language));
        }
        var text = texts.get(language);
        for (int at = 0; at < with.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(with[at]));
        }
        return text;
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return byLanguage.containsKey(key);
    }

    private static Map<String, Map<String, String>> read() {
        var all = new LinkedHashMap<String, Map<String, String>>();
        var loader = new Load(LoadSettings.builder().build());
        try {
            for (var file : new PathMatchingResourcePatternResolver(Texts.class.getClassLoader())
                    .getResources("classpath*:texts/*.yaml")) {
                var name = file.getFilename();
                var feature = name == null ? "" : name.substring(0, name.length() - ".yaml".length());
                try (var in = file.getInputStream()) {
                    collect(feature, loader.loadFromInputStream(in), all);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the texts of the screens could not be read", e);
        }
        return all;
    }

    private static void collect(String key, Object value, Map<String, Map<String, String>> into) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalStateException("text '%s' has no languages".formatted(key));
        }
        if (map.values().stream().allMatch(String.class::isInstance)) {
            var texts = new LinkedHashMap<String, String>();
            map.forEach((language, text) -> texts.put(String.valueOf(language), String.valueOf(text)));
            if (into.put(key, texts) != null) {
                throw new IllegalStateException("text '%s' stands twice".formatted(key));
            }
            return;
        }
        map.forEach((part, inner) -> collect(key + "." + part, inner, into));
    }
}
