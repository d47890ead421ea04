import com.sass_lang.embedded_protocol.OutputStyle;
import de.larsgrefer.sass.embedded.SassCompiler;
import de.larsgrefer.sass.embedded.SassCompilerFactory;
import de.larsgrefer.sass.embedded.importer.ClasspathImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the build: compiles the style sheets of a folder into another, each file whose name does not begin with an
 * underscore. Style sheets of libraries are found on the class path.
 */
public final class Styles {

    private Styles() {}

    /** @param folders where the sheets are, and where they go */
    public static void main(String[] folders) throws Exception {
        List<Path> sheets;
        try (Stream<Path> files = Files.list(Path.of(folders[0]))) {
            sheets = files.filter(file -> file.getFileName().toString().matches("[^_].*\\.scss"))
                    .toList();
        }
        Path to = Files.createDirectories(Path.of(folders[1]));
        try (SassCompiler compiler = SassCompilerFactory.bundled()) {
            compiler.setOutputStyle(OutputStyle.COMPRESSED);
            compiler.setQuietDeps(true);
            // govuk-frontend is written with @import; its own next version is not.
            compiler.addSilenceDeprecation("import");
            compiler.addSilenceDeprecation("global-builtin");
            compiler.registerImporter(new ClasspathImporter().autoCanonicalize());
            for (Path sheet : sheets) {
                String css = compiler.compileFile(sheet.toFile()).getCss();
                Files.writeString(to.resolve(sheet.getFileName().toString().replace(".scss", ".css")), counted(css));
            }
        }
    }

    /** Inside the engine's web applications the root's size is not the reader's, so that a rem would be too small. */
    private static String counted(String css) {
        return css.replaceAll("(?<![\\w.#-])(?<!--rem: ?)(-?\\d*\\.?\\d+)rem\\b", "calc($1*var(--rem))");
    }
}
