package org.waymark.retention;

import java.util.List;
import java.util.stream.Collectors;

/** A page that stands by itself: to be kept, printed and read without Waymark. Texts never become markup. */
final class Html {

    private final StringBuilder body = new StringBuilder();
    private final String title;

    Html(String title) {
        this.title = title;
        body.append("<h1>").append(text(title)).append("</h1>\n");
    }

    Html heading(String words) {
        body.append("<h2>").append(text(words)).append("</h2>\n");
        return this;
    }

    Html subheading(String words) {
        body.append("<h3>").append(text(words)).append("</h3>\n");
        return this;
    }

    Html paragraph(String words) {
        body.append("<p>").append(text(words)).append("</p>\n");
        return this;
    }

    Html table(List<String> headings, List<List<String>> rows) {
        body.append("<table>\n<thead><tr>");
        headings.forEach(heading ->
                body.append("<th scope=\"col\">").append(text(heading)).append("</th>"));
        body.append("</tr></thead>\n<tbody>\n");
        rows.forEach(row -> body.append("<tr>")
                .append(row.stream().map(cell -> "<td>" + text(cell) + "</td>").collect(Collectors.joining()))
                .append("</tr>\n"));
        body.append("</tbody>\n</table>\n");
        return this;
    }

    private static String text(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br>");
    }

    @Override
    public String toString() {
        return "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + text(title)
                + "</title>\n<style>body{font-family:Arial,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
                + "table{border-collapse:collapse;margin:1em 0}th,td{border:1px solid #767676;padding:.3em .6em;"
                + "text-align:left;vertical-align:top}</style>\n</head>\n<body>\n<main>\n" + body
                + "</main>\n</body>\n</html>\n";
    }
}
