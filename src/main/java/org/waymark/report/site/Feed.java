package org.waymark.report.site;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;
import org.waymark.calendar.InWords;
import org.waymark.report.PublishedReport;
import org.waymark.report.ReportSettings;
import org.waymark.report.publication.PublishedReports;

/** What was published, corrected or withdrawn last, as an Atom feed (RFC 4287). */
@Component
class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final PublishedReports published;
    private final ReportSettings settings;

    Feed(PublishedReports published, ReportSettings settings) {
        this.published = published;
        this.settings = settings;
    }

    String atom() {
        List<PublishedReport> newest = published.newest();
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "title", "Published inspection reports");
            element(xml, "subtitle", "Waymark is not an official site.");
            element(xml, "id", settings.site() + "/reports");
            element(
                    xml,
                    "updated",
                    newest.isEmpty()
                            ? Instant.EPOCH.toString()
                            : newest.get(0).changedAt().toString());
            link(xml, "self", settings.site() + "/reports/feed.atom");
            link(xml, "alternate", settings.site() + "/reports");
            for (PublishedReport report : newest) {
                entry(xml, report);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException unwritable) {
            throw new IllegalStateException("The feed cannot be written.", unwritable);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, PublishedReport report) throws XMLStreamException {
        String address = settings.site() + "/reports/" + report.reference();
        xml.writeStartElement("entry");
        element(xml, "id", address);
        element(
                xml,
                "title",
                report.authority() + ", " + report.reference() + (report.isWithdrawn() ? ": withdrawn" : ""));
        element(xml, "updated", report.changedAt().toString());
        xml.writeStartElement("author");
        element(xml, "name", "Waymark");
        xml.writeEndElement();
        link(xml, "alternate", address);
        element(xml, "summary", summary(report));
        xml.writeEndElement();
    }

    private static String summary(PublishedReport report) {
        if (report.isWithdrawn()) {
            return "Withdrawn on " + InWords.date(report.withdrawnOn()) + ": " + report.withdrawnBecause();
        }
        String grade = report.overallGrade() == null ? "" : "Overall: " + report.overallGrade() + ". ";
        return report.framework() + ". " + grade + "Published on " + InWords.date(report.publishedOn())
                + (report.currentNumber() == 1 ? "." : "; corrected since, version " + report.currentNumber() + ".");
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", address);
    }
}
