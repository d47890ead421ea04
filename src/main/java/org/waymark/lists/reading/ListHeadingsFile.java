package org.waymark.lists.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.lists.workbook.TypedText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the words for columns, and finds everything that is wrong with them at once. */
final class ListHeadingsFile {

    private static final String EVERY_LIST = "every list";

    private final String source;
    private final ListHeadings headings = new ListHeadings();
    private final List<String> wrong = new ArrayList<>();

    ListHeadingsFile(String source) {
        this.source = source;
    }

    ListHeadings read(String yaml) {
        Object read = parsed(yaml);
        if (!(read instanceof Map<?, ?> lists)) {
            throw new InvalidHeadings(
                    source + ": holds no lists. Right would be 'every list:' or 'list 3:', and under it"
                            + " a column's heading in Annex A with the other words for it: 'Date of referral: [Referral Date]'.");
        }
        lists.forEach((list, columns) -> list(String.valueOf(list).strip(), columns));
        if (!wrong.isEmpty()) {
            throw new InvalidHeadings(String.join("\n", wrong));
        }
        return headings;
    }

    private Object parsed(String yaml) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            throw new InvalidHeadings(source + ", line " + line + ": is not YAML: " + broken.getProblem()
                    + ". Indent with spaces, and put a word that holds : or # or ? into quotes.");
        } catch (YAMLException broken) {
            throw new InvalidHeadings(source + ": is not YAML: " + broken.getMessage());
        }
    }

    private void list(String name, Object columns) {
        boolean every = name.equalsIgnoreCase(EVERY_LIST);
        Optional<Integer> number = AnnexAList.numberIn(name).filter(one -> one >= 1 && one <= 11);
        if (!every && number.isEmpty()) {
            wrong.add(source + ", '" + name + "': is no list. Right would be 'every list' or 'list 1' to 'list 11'.");
        } else if (!(columns instanceof Map<?, ?> named)) {
            wrong.add(source + ", '" + name
                    + "': holds no columns. Right would be a column's heading and the other words" + " for it.");
        } else {
            named.forEach((column, words) -> column(name, every ? 0 : number.get(), String.valueOf(column), words));
        }
    }

    private void column(String list, int number, String column, Object words) {
        if (!(words instanceof List<?> all)) {
            wrong.add(source + ", '" + list + "', '" + column + "': right would be a list of words: [one, another].");
            return;
        }
        boolean found = false;
        for (Object word : all) {
            if (!(word instanceof String text) || TypedText.bare(text).isEmpty()) {
                wrong.add(source + ", '" + list + "', '" + column + "': '" + word
                        + "' is no word. Right would be a text with letters or digits; put it into quotes.");
            }
        }
        List<String> texts = all.stream().map(String::valueOf).toList();
        for (AnnexAList one : AnnexAList.values()) {
            if (number == 0 || one.number() == number) {
                found |= add(list, one, column, texts);
            }
        }
        for (OtherList one : OtherList.values()) {
            if (number == 0 || one.number() == number) {
                found |= add(list, one, column, texts);
            }
        }
        if (!found) {
            wrong.add(source + ", '" + list + "': has no column '" + column + "'. Right would be a heading as Annex A"
                    + " writes it.");
        }
    }

    private boolean add(String list, AnnexAList to, String column, List<String> words) {
        Optional<Column> meant = to.columns().stream()
                .filter(one -> TypedText.bare(one.heading()).equals(TypedText.bare(column)))
                .findFirst();
        meant.ifPresent(one -> words.forEach(
                word -> headings.add(to, one, word).ifPresent(other -> taken(list, column, word, other))));
        return meant.isPresent();
    }

    private boolean add(String list, OtherList to, String column, List<String> words) {
        Optional<String> meant = to.headings().stream()
                .filter(one -> TypedText.bare(one).equals(TypedText.bare(column)))
                .findFirst();
        meant.ifPresent(one -> words.forEach(
                word -> headings.add(to, one, word).ifPresent(other -> taken(list, column, word, other))));
        return meant.isPresent();
    }

    private void taken(String list, String column, String word, String other) {
        String sentence = source + ", '" + list + "', '" + column + "': '" + word + "' already means the column '"
                + other + "'. Right would be a word for one column alone.";
        if (!wrong.contains(sentence)) {
            wrong.add(sentence);
        }
    }
}
