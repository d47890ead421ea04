package org.waymark.platform.mail;

import java.util.Map;

/**
 * What is to be said, by a template of {@code config/letters/<template>.txt}: its first line is the subject,
 * {@code ${name}} a field. A field never holds anything of a child: a letter says where to look, not what is there.
 *
 * @param template     the template's name, such as {@code inspection-opened}
 * @param inspectionId the inspection it is about; null for none
 * @param fields       what the template's words are filled with
 */
public record Letter(String template, String inspectionId, Map<String, String> fields) {

    public Letter {
        fields = Map.copyOf(fields);
    }
}
